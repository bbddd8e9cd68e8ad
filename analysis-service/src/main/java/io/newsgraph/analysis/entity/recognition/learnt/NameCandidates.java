package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.entity.name.WhoSpeaks;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What no rule has taken for a name and may be one: up to three words, the josa of the last taken
 * off, of which at least one is no everyday word of the dictionary, where the model of entities has
 * a doubt, marks stand around, the word before is a kind of things, or what somebody says follows;
 * and whatever that model takes for a name.
 */
public final class NameCandidates {

  /** Longer names without quotation marks are as rare as they are hard to tell. */
  private static final int MAX_WORDS = 3;

  private static final int MIN_LENGTH = 2;

  /** Stem, ending and the verb that helps it. */
  private static final int DONE_PARTS = 3;

  /** Longer ones are runs of text without spaces. */
  private static final int MAX_LENGTH = 24;

  private static final double SURE = 0.5;

  /** What the model of entities takes for a name with less is seldom one. */
  private static final double MIN_DOUBT = 0.1;

  private static final Set<EntityTag> NAMES = EnumSet.of(EntityTag.PS, EntityTag.LC, EntityTag.OG);

  /** Marks that open a name. */
  static final String OPENING = "‘'《〈「『<";

  private final AnnotatedDocument document;
  private final String text;
  private final List<NamedSpan> names;
  private final List<TaggedSpan> tagged;
  private final Set<Span> guesses = new HashSet<>();
  private final NameWord[] readings;
  private final List<NameCandidate> found = new ArrayList<>();

  /** The first tagged span that may still reach the words to come. */
  private int nextTagged;

  private NameCandidates(FirstFinds first, List<NamedSpan> names) {
    this.document = first.document();
    this.text = document.text();
    this.names = names;
    this.tagged = first.tagged();
    this.readings = new NameWord[document.words().size()];
    first.names().forEach(name -> guesses.add(name.span()));
    first.tagged().stream()
        .filter(span -> NAMES.contains(span.tag()) && span.probability() >= MIN_DOUBT)
        .map(span -> new Span(span.start(), span.end()))
        .filter(span -> NameWord.hasLetter(text, span))
        .forEach(guesses::add);
  }

  /** The candidates of an article beside what rules have found, in order of their first words. */
  static List<NameCandidate> find(FirstFinds first) {
    return run(new NameCandidates(first, first.sure()));
  }

  /** The candidates if rules had found nothing: what the model is trained on. */
  public static List<NameCandidate> findAll(FirstFinds first) {
    return run(new NameCandidates(first, List.of()));
  }

  private static List<NameCandidate> run(NameCandidates candidates) {
    candidates.run();
    return candidates.found;
  }

  private void run() {
    List<Word> words = document.words();
    int name = 0;
    for (int i = 0; i < words.size(); i++) {
      while (name < names.size() && names.get(name).span().end() <= words.get(i).start()) {
        name++;
      }
      addFrom(i, name < names.size() ? names.get(name).span().start() : text.length());
    }
  }

  private NameWord reading(int word) {
    if (readings[word] == null) {
      readings[word] = NameWord.of(document, document.words().get(word));
    }
    return readings[word];
  }

  /** Those that begin with a word and end before {@code free}. */
  private void addFrom(int first, int free) {
    List<Word> words = document.words();
    if (isDone(first)) {
      return;
    }
    int start = words.get(first).start();
    boolean isAsked = isMarked(start) || isBehindKind(first) || WhoSpeaks.mayBegin(document, first);
    for (int last = first; last < words.size() && words.get(last).start() < free; last++) {
      if (last > first && !goesOn(last) || last - first >= MAX_WORDS) {
        return;
      }
      boolean isOdd = last == first && isOdd(first);
      if (isAsked || isOdd || isDoubtful(start, words.get(last).end())) {
        addGuesses(first, last, free);
        add(first, last, free, isAsked && last == first);
      }
    }
  }

  private boolean isMarked(int start) {
    return start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
  }

  /** 전문기업 비전온, 앱 다모아: what stands before it says what it is. */
  private boolean isBehindKind(int word) {
    if (word == 0 || !goesOn(word)) {
      return false;
    }
    Word before = document.words().get(word - 1);
    return ThingKinds.typeOf(text, before.start(), before.end()) != null
        || CompanyKinds.isKind(before.of(text));
  }

  /** 글로벌브레인은, 펫프렌즈: neither with its josa nor without it a word that is said every day. */
  private boolean isOdd(int word) {
    List<Morpheme> morphemes = document.morphemesIn(span(document.words().get(word)));
    if (morphemes.isEmpty() || morphemes.getFirst().isPredicate()) {
      return false;
    }
    boolean[] unusual = reading(word).unusual();
    return unusual.length > 0 && unusual[unusual.length - 1];
  }

  /** 담아온: a verb with another that helps it. */
  private boolean isDone(int word) {
    List<Morpheme> morphemes = document.morphemesIn(span(document.words().get(word)));
    return morphemes.size() == DONE_PARTS
        && morphemes.getFirst().isPredicate()
        && morphemes.get(1).isPredicate()
        && morphemes.getLast().isAuxiliary();
  }

  private static Span span(Word word) {
    return new Span(word.start(), word.end());
  }

  /** Whether a word stands one space behind the one before it, in the same sentence. */
  private boolean goesOn(int word) {
    Word before = document.words().get(word - 1);
    Word next = document.words().get(word);
    return before.end() + 1 == next.start()
        && text.charAt(before.end()) == ' '
        && before.sentence() == next.sentence();
  }

  private void addGuesses(int first, int last, int free) {
    int start = document.words().get(first).start();
    for (int end : document.words().get(last).nounEnds()) {
      Span span = new Span(start, end);
      if (end <= free && guesses.contains(span)) {
        found.add(new NameCandidate(span, first, last));
      }
    }
  }

  private void add(int first, int last, int free, boolean isAsked) {
    boolean wasUnusual = isAsked;
    for (int i = first; i < last; i++) {
      if (!reading(i).isWhole()) {
        return;
      }
      wasUnusual |= reading(i).isUnusual();
    }
    int start = document.words().get(first).start();
    NameWord reading = reading(last);
    for (int k = 0; k < reading.ends().length; k++) {
      Span span = new Span(start, reading.ends()[k]);
      boolean isCandidate =
          span.end() <= free
              && !isAmount(span)
              && span.length() >= MIN_LENGTH
              && span.length() <= MAX_LENGTH
              && (wasUnusual || reading.unusual()[k])
              && !guesses.contains(span);
      if (isCandidate) {
        found.add(new NameCandidate(span, first, last));
      }
    }
  }

  /** 수조원대, 지난해: what the model of entities is sure to be a quantity or a time, 대 aside. */
  private boolean isAmount(Span span) {
    for (int i = nextTagged; i < tagged.size() && tagged.get(i).start() <= span.start(); i++) {
      TaggedSpan other = tagged.get(i);
      boolean isSure = other.probability() >= SURE && !NAMES.contains(other.tag());
      if (isSure && other.end() + 1 >= span.end()) {
        return true;
      }
    }
    return false;
  }

  /** What is plain to the model of entities is no name. */
  private boolean isDoubtful(int start, int end) {
    while (nextTagged < tagged.size() && tagged.get(nextTagged).start() + MAX_LENGTH < start) {
      nextTagged++;
    }
    for (int i = nextTagged; i < tagged.size() && tagged.get(i).start() < end; i++) {
      if (tagged.get(i).end() > start && NAMES.contains(tagged.get(i).tag())) {
        return true;
      }
    }
    return false;
  }
}
