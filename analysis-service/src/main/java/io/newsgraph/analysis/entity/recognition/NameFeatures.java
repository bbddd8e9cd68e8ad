package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.EverydayNouns;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.Hashing;
import io.newsgraph.analysis.weights.PrefixHash;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What tells whether a stretch is a name, and of what: its letters and morphemes, the words around
 * it, the names before and behind it, and how sure the trained model of entities is of it. Each
 * feature is a number.
 */
public final class NameFeatures {

  private static final int COUNT = 80;

  /** Steps of word costs: a noun of the dictionary is the likelier the lower its cost. */
  private static final int COST_STEP = 1_000;

  /** A name further off, in UTF-16 code units, does not stand beside a candidate. */
  private static final int MAX_GAP = 4;

  /** No span that the model of entities finds is longer. */
  private static final int MAX_TAGGED = 60;

  private final AnnotatedDocument document;
  private final String text;
  private final List<Word> words;
  private final List<NamedSpan> names;
  private final List<TaggedSpan> tagged;
  private final PrefixHash hash;
  private final Map<Long, Integer> counts = new HashMap<>();
  private final int[] out = new int[COUNT];
  private int next;

  /** Candidates come in order of the text: what ends before one is not looked at again. */
  private int nextTagged;

  private int nextBracket;

  /**
   * @param candidates all of the article
   */
  public NameFeatures(FirstFinds first, List<NameCandidate> candidates) {
    this.document = first.document();
    this.text = document.text();
    this.words = document.words();
    this.names = first.names();
    this.tagged = first.tagged();
    this.hash = new PrefixHash(text.toCharArray(), text.length());
    for (NameCandidate candidate : candidates) {
      counts.merge(hash(candidate.span()), 1, Integer::sum);
    }
  }

  private long hash(Span span) {
    return hash.of(span.start(), span.end());
  }

  private void add(long value) {
    out[next] = Hashing.feature(next, value);
    next++;
  }

  /** The features of the next candidate, as {@link Hashing#feature} numbers them. */
  public int[] of(NameCandidate candidate) {
    next = 0;
    add(0);
    addString(candidate);
    addKinds(candidate);
    addMorphemes(candidate);
    addWordsAround(candidate);
    addNames(candidate);
    addTagged(candidate);
    addPairs(candidate.span());
    return Arrays.copyOf(out, next);
  }

  private void addString(NameCandidate c) {
    int start = c.span().start();
    int end = c.span().end();
    int length = Math.min(end - start, 10);
    int count = c.last() - c.first();
    long shape = shape(start, end);
    long josa = hash.of(end, words.get(c.last()).end());
    add(hash(c.span()));
    add(hash.of(start, start + 1));
    add(hash.of(start, Math.min(end, start + 2)));
    add(hash.of(end - 1, end));
    add(hash.of(Math.max(start, end - 2), end));
    add(hash.of(Math.max(start, end - 3), end));
    add(Hashing.pair(hash.of(Math.max(start, end - 2), end), josa));
    add(shape);
    add(Hashing.pair(shape, length));
    add(count * 16L + length);
    add(hash.of(words.get(c.first()).start(), Math.min(end, words.get(c.first()).end())));
    add(hash.of(words.get(c.last()).start(), end));
    add(josa);
    add(Hashing.pair(josa, shape));
    add(Math.min(3, counts.getOrDefault(hash(c.span()), 0)));
  }

  /** What the lists of words say of the words beside it. */
  private void addKinds(NameCandidate c) {
    Word before = word(c, c.first() - 1);
    Word after = word(c, c.last() + 1);
    int end = words.get(c.last()).end();
    long josa = hash.of(c.span().end(), end);
    EntityType kind = before == null ? null : ThingKinds.typeOf(text, before.start(), before.end());
    boolean isCompany = before != null && CompanyKinds.isKind(before.of(text));
    long ahead = (kind == null ? 0 : kind.ordinal() + 1) * 2L + (isCompany ? 1 : 0);
    boolean isTitled = after != null && PersonTitles.in(after, text).isPresent();
    boolean isAfterTitle = before != null && PersonTitles.in(before, text).isPresent();
    add(ahead);
    add(ahead * 2 + (isTitled ? 1 : 0));
    add(Hashing.pair(ahead * 2 + (isTitled ? 1 : 0), josa));
    add((isAfterTitle ? 2 : 0) + (isTitled ? 1 : 0));
  }

  /** Kinds of letters, each run of one once: Hangul, Latin, digits, other. */
  private long shape(int start, int end) {
    long shape = 1;
    int before = -1;
    for (int i = start; i < end; i++) {
      int kind = kind(text.charAt(i));
      shape = kind == before ? shape : shape * 8 + kind;
      before = kind;
    }
    return shape;
  }

  private static int kind(char c) {
    if (c >= '가' && c <= '힣') {
      return 1;
    }
    if (c == ' ') {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    if (Character.isUpperCase(c)) {
      return 4;
    }
    return Character.isLetter(c) ? 5 : 6;
  }

  private void addMorphemes(NameCandidate c) {
    List<Morpheme> morphemes = document.morphemesIn(c.span());
    long tags = 7;
    for (Morpheme morpheme : morphemes.subList(0, Math.min(6, morphemes.size()))) {
      tags = tags * 64 + morpheme.first().ordinal();
    }
    int last = morphemes.isEmpty() ? -1 : morphemes.getLast().first().ordinal();
    add(tags);
    add(tags * 64 + Math.min(10, c.span().length()));
    add(morphemes.isEmpty() ? 0 : hash(span(morphemes.getLast())));
    add(morphemes.isEmpty() ? 0 : hash(span(morphemes.getFirst())));
    add(last * 16L + cost(c.span()));
  }

  private static Span span(Morpheme morpheme) {
    return new Span(morpheme.start(), morpheme.end());
  }

  /** 0 for what is no noun of the dictionary. */
  private int cost(Span span) {
    int cost = EverydayNouns.cost(text, span.start(), span.end()).orElse(Integer.MIN_VALUE);
    return cost == Integer.MIN_VALUE ? 0 : Math.clamp(cost / COST_STEP + 4, 1, 12);
  }

  private void addWordsAround(NameCandidate c) {
    Word before = word(c, c.first() - 1);
    Word second = word(c, c.first() - 2);
    Word after = word(c, c.last() + 1);
    Word third = word(c, c.last() + 2);
    int from = c.span().start();
    int to = words.get(c.last()).end();
    long josa = hash.of(c.span().end(), to);
    boolean isBeside = before != null && before.end() + 1 == from;
    add(from == 0 ? 0 : text.charAt(from - 1));
    add(to == text.length() ? 0 : text.charAt(to));
    add(before == null ? 1 : hash.of(before.start(), before.end()));
    add(before == null ? 1 : hash.of(before.end() - 1, from));
    add(before == null ? 1 : hash.of(Math.max(before.start(), before.end() - 2), from));
    add(before == null ? 1 : hash.of(Math.max(before.start(), before.end() - 3), from));
    add(before == null ? 1 : lastMorpheme(before) * 2 + (isBeside ? 1 : 0));
    add(second == null ? 1 : hash.of(second.start(), second.end()));
    add(after == null ? 1 : hash.of(after.start(), after.end()));
    add(after == null ? 1 : stem(after, 2));
    add(after == null ? 1 : Hashing.pair(stem(after, 2), josa));
    add(third == null ? 1 : stem(third, 2));
    add(third == null ? 1 : Hashing.pair(stem(third, 2), josa));
    Word end = lastOfSentence(c);
    add(stem(end, 2));
    add(Hashing.pair(stem(end, 2), josa));
    Word predicate = predicateBehind(c);
    add(predicate == null ? 1 : stem(predicate, 2));
    add(predicate == null ? 1 : Hashing.pair(stem(predicate, 2), josa));
    add(c.first() == 0 || second == null && before == null ? 1 : 0);
    add(bracket(c.span()));
  }

  private Word word(NameCandidate c, int index) {
    boolean isThere =
        index >= 0
            && index < words.size()
            && words.get(index).sentence() == words.get(c.first()).sentence();
    return isThere ? words.get(index) : null;
  }

  private long stem(Word word, int length) {
    return hash.of(word.start(), Math.min(word.end(), word.start() + length));
  }

  private long lastMorpheme(Word word) {
    List<Morpheme> morphemes = document.morphemesIn(new Span(word.start(), word.end()));
    return morphemes.isEmpty() ? 0 : morphemes.getLast().last().ordinal() + 1;
  }

  private Word lastOfSentence(NameCandidate c) {
    int last = c.last();
    while (word(c, last + 1) != null && last - c.last() < 40) {
      last++;
    }
    return words.get(last);
  }

  /** The next word behind a candidate that is a verb or ends as verbs do; null for none. */
  private Word predicateBehind(NameCandidate c) {
    for (int i = c.last() + 1; i <= c.last() + 6; i++) {
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

  /** The kind of marks that a candidate fills, or stands in. */
  private long bracket(Span span) {
    List<Bracketed> brackets = document.brackets();
    while (nextBracket < brackets.size() && brackets.get(nextBracket).end() <= span.start()) {
      nextBracket++;
    }
    long kind = 0;
    for (int i = nextBracket; i < brackets.size(); i++) {
      Bracketed bracket = brackets.get(i);
      if (bracket.start() >= span.start()) {
        return kind;
      }
      boolean isFilled = bracket.content().equals(span);
      kind = bracket.end() > span.end() ? 2L * bracket.kind().ordinal() + (isFilled ? 2 : 1) : kind;
    }
    return kind;
  }

  /** What is a name already before and behind the candidate; names within it are not asked. */
  private void addNames(NameCandidate c) {
    int start = c.span().start();
    int end = words.get(c.last()).end();
    int index = firstFrom(names, start);
    int behind = index;
    while (behind < names.size() && names.get(behind).span().start() < end) {
      behind++;
    }
    int ahead = index > 0 && names.get(index - 1).span().end() > start ? index - 2 : index - 1;
    NamedSpan before = ahead < 0 ? null : names.get(ahead);
    NamedSpan after = behind == names.size() ? null : names.get(behind);
    add(before == null ? 0 : beside(before, before.span().end(), start));
    add(after == null ? 0 : beside(after, end, after.span().start()));
    add(before == null ? 0 : before.type().ordinal() + 1);
    add(after == null ? 0 : after.type().ordinal() + 1);
  }

  /** What stands between a name and the candidate, where it is not far. */
  private long beside(NamedSpan name, int from, int to) {
    boolean isNear = to >= from && to - from <= MAX_GAP;
    return isNear ? Hashing.pair(hash.of(from, to), name.type().ordinal()) : 0;
  }

  private static int firstFrom(List<NamedSpan> names, int position) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addTagged(NameCandidate c) {
    double[] exact = new double[EntityTag.COUNT];
    double[] over = new double[EntityTag.COUNT];
    int start = c.span().start();
    int end = c.span().end();
    while (nextTagged < tagged.size() && tagged.get(nextTagged).end() + MAX_TAGGED < start) {
      nextTagged++;
    }
    for (int i = nextTagged; i < tagged.size() && tagged.get(i).start() < end; i++) {
      TaggedSpan span = tagged.get(i);
      if (span.end() > start) {
        boolean isSame = span.start() == start && span.end() == end;
        (isSame ? exact : over)[span.tag().ordinal()] += span.probability();
      }
    }
    int best = 0;
    double sum = 0;
    double others = 0;
    for (int k = 0; k < exact.length; k++) {
      best = exact[k] > exact[best] ? k : best;
      sum += exact[k];
      others += over[k];
    }
    add(best * 16L + step(exact[best]));
    add(step(exact[EntityTag.PS.ordinal()]));
    add(step(exact[EntityTag.OG.ordinal()]));
    add(step(exact[EntityTag.LC.ordinal()]));
    add(step(sum));
    add(step(others));
    add(step(sum) * 16L + step(others));
    add(Hashing.pair(step(sum), cost(c.span())));
  }

  private static long step(double probability) {
    return probability < 0.02 ? 0 : probability < 0.1 ? 1 : 2 + (long) (probability * 10);
  }

  /** Each two letters side by side, wherever in the name they stand. */
  private void addPairs(Span span) {
    int template = next;
    for (int i = span.start(); i + 1 < span.end() && next < COUNT; i++) {
      out[next++] = Hashing.feature(template, hash.of(i, i + 2));
    }
  }
}
