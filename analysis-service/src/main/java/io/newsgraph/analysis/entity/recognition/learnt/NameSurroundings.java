package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.FeatureList;
import io.newsgraph.analysis.weights.Hashing;
import io.newsgraph.analysis.weights.PrefixHash;
import java.util.List;

/** What the words and marks around a stretch tell of whether it is a name. */
final class NameSurroundings {

  /** Letters that tell a word from others whatever its endings. */
  private static final int STEM = 2;

  /** How many words behind a candidate its predicate may stand. */
  private static final int PREDICATE_REACH = 6;

  /** How far the end of a sentence may be to be looked for, in words. */
  private static final int END_REACH = 40;

  /** How deep marks may lie within marks. */
  private static final int MAX_DEPTH = 4;

  private final AnnotatedDocument document;
  private final String text;
  private final List<Word> words;
  private final PrefixHash hash;

  /** The first mark that opens at the candidate or behind it. */
  private int nextBracket;

  NameSurroundings(AnnotatedDocument document, PrefixHash hash) {
    this.document = document;
    this.text = document.text();
    this.words = document.words();
    this.hash = hash;
  }

  /** What the lists of words say of the words beside it. */
  void addKinds(NameCandidate c, FeatureList features) {
    Word before = word(c, c.first() - 1);
    Word after = word(c, c.last() + 1);
    int end = words.get(c.last()).end();
    long josa = hash.of(c.span().end(), end);
    EntityType kind = before == null ? null : ThingKinds.typeOf(text, before.start(), before.end());
    boolean isCompany = before != null && CompanyKinds.isKind(before.of(text));
    long ahead = (kind == null ? 0 : kind.ordinal() + 1) * 2L + (isCompany ? 1 : 0);
    boolean isTitled = after != null && PersonTitles.in(after, text).isPresent();
    boolean isAfterTitle = before != null && PersonTitles.in(before, text).isPresent();
    features.add(ahead);
    features.add(ahead * 2 + (isTitled ? 1 : 0));
    features.add(Hashing.pair(ahead * 2 + (isTitled ? 1 : 0), josa));
    features.add((isAfterTitle ? 2 : 0) + (isTitled ? 1 : 0));
  }

  void addWords(NameCandidate c, FeatureList features) {
    Word before = word(c, c.first() - 1);
    Word second = word(c, c.first() - 2);
    Word after = word(c, c.last() + 1);
    Word third = word(c, c.last() + 2);
    int from = c.span().start();
    int to = words.get(c.last()).end();
    long josa = hash.of(c.span().end(), to);
    boolean isBeside = before != null && before.end() + 1 == from;
    features.add(from == 0 ? 0 : text.charAt(from - 1));
    features.add(to == text.length() ? 0 : text.charAt(to));
    features.add(before == null ? 1 : hash.of(before.start(), before.end()));
    features.add(before == null ? 1 : hash.of(before.end() - 1, from));
    features.add(before == null ? 1 : hash.of(Math.max(before.start(), before.end() - 2), from));
    features.add(before == null ? 1 : hash.of(Math.max(before.start(), before.end() - 3), from));
    features.add(before == null ? 1 : lastMorpheme(before) * 2 + (isBeside ? 1 : 0));
    features.add(second == null ? 1 : hash.of(second.start(), second.end()));
    features.add(after == null ? 1 : hash.of(after.start(), after.end()));
    features.add(after == null ? 1 : stem(after));
    features.add(after == null ? 1 : Hashing.pair(stem(after), josa));
    features.add(third == null ? 1 : stem(third));
    features.add(third == null ? 1 : Hashing.pair(stem(third), josa));
    Word end = lastOfSentence(c);
    features.add(stem(end));
    features.add(Hashing.pair(stem(end), josa));
    Word predicate = predicateBehind(c);
    features.add(predicate == null ? 1 : stem(predicate));
    features.add(predicate == null ? 1 : Hashing.pair(stem(predicate), josa));
    features.add(c.first() == 0 || second == null && before == null ? 1 : 0);
    features.add(bracket(c.span()));
  }

  private Word word(NameCandidate c, int index) {
    boolean isThere =
        index >= 0
            && index < words.size()
            && words.get(index).sentence() == words.get(c.first()).sentence();
    return isThere ? words.get(index) : null;
  }

  private long stem(Word word) {
    return hash.of(word.start(), Math.min(word.end(), word.start() + STEM));
  }

  private long lastMorpheme(Word word) {
    List<Morpheme> morphemes = document.morphemesIn(new Span(word.start(), word.end()));
    return morphemes.isEmpty() ? 0 : morphemes.getLast().last().ordinal() + 1;
  }

  private Word lastOfSentence(NameCandidate c) {
    int last = c.last();
    while (word(c, last + 1) != null && last - c.last() < END_REACH) {
      last++;
    }
    return words.get(last);
  }

  /** The next word behind a candidate that is a verb or ends as verbs do; null for none. */
  private Word predicateBehind(NameCandidate c) {
    for (int i = c.last() + 1; i <= c.last() + PREDICATE_REACH; i++) {
      Word word = word(c, i);
      if (word == null) {
        return null;
      }
      List<Morpheme> morphemes = document.morphemesIn(new Span(word.start(), word.end()));
      if (!morphemes.isEmpty() && morphemes.getLast().isPredicate()) {
        return word;
      }
    }
    return null;
  }

  /** The kind of the innermost marks around a candidate, and whether it fills them. */
  private long bracket(Span span) {
    List<Bracketed> brackets = document.brackets();
    while (nextBracket < brackets.size() && brackets.get(nextBracket).start() < span.start()) {
      nextBracket++;
    }
    for (int i = nextBracket - 1; i >= 0 && i >= nextBracket - MAX_DEPTH; i--) {
      Bracketed bracket = brackets.get(i);
      if (bracket.end() > span.end()) {
        return 2L * bracket.kind().ordinal() + (bracket.content().equals(span) ? 2 : 1);
      }
    }
    return 0;
  }
}
