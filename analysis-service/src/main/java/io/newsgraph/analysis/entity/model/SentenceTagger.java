package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.language.Morpheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tags sentences, one after the other; for one thread. */
public final class SentenceTagger {

  /**
   * Longer sentences are cut, before a word where there is one: their ends know little of each
   * other.
   */
  private static final int WINDOW = 600;

  private static final int T = EntityTag.COUNT;
  private static final EntityTag[] TAGS = EntityTag.values();

  private final EntityModel model;
  private final NounClasses classes = new NounClasses();

  public SentenceTagger(EntityModel model) {
    this.model = model;
  }

  /** Less likely candidates tell nothing. */
  private static final float MIN_GUESS = 0.02f;

  /**
   * Finds the entities of a sentence, in time proportional to its length.
   *
   * @param start first character of the sentence in {@code text}, in UTF-16 code units
   * @param end one past its last
   * @param morphemes those of the sentence, in order
   * @return in order, without overlap; none begins or ends with a space
   */
  public List<TaggedSpan> tag(String text, int start, int end, List<Morpheme> morphemes) {
    return find(text, start, end, morphemes, true);
  }

  /**
   * Finds all that may be an entity of a sentence, with how likely it is one.
   *
   * @return in order of their first characters; they may overlap, and one stretch may be of several
   *     types
   */
  public List<TaggedSpan> guess(String text, int start, int end, List<Morpheme> morphemes) {
    return find(text, start, end, morphemes, false);
  }

  private List<TaggedSpan> find(
      String text, int start, int end, List<Morpheme> morphemes, boolean bestAlone) {
    List<TaggedSpan> found = new ArrayList<>();
    int from = start;
    int morpheme = 0;
    while (from < end) {
      int to = windowEnd(text, from, end);
      int next = morpheme;
      while (next < morphemes.size() && morphemes.get(next).start() < to) {
        next++;
      }
      tagWindow(text, from, to, morphemes.subList(morpheme, next), bestAlone, found);
      morpheme = next;
      from = to;
    }
    return found;
  }

  private static int windowEnd(String text, int start, int end) {
    if (end - start <= WINDOW) {
      return end;
    }
    int limit = start + WINDOW;
    for (int i = limit; i > limit - WINDOW / 4; i--) {
      if (CharacterKind.of(text.charAt(i - 1)) == CharacterKind.SPACE) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
  }

  private void tagWindow(
      String text,
      int start,
      int end,
      List<Morpheme> morphemes,
      boolean bestAlone,
      List<TaggedSpan> found) {
    Characters characters = Characters.of(text, start, end, morphemes, classes);
    int length = characters.length;
    if (length == 0) {
      return;
    }
    ChainFeatures chain =
        new ChainFeatures(characters, model.gazetteer(), model.chain().clusters());
    Candidates candidates = new Candidates(model.chain().lattice(chain, length), length);
    if (candidates.count() == 0) {
      return;
    }
    SpanFeatures features =
        new SpanFeatures(characters, chain, model.gazetteer(), classes, candidates);
    float[] scores = model.spans().scores(features, candidates.count());
    SpanLattice lattice = new SpanLattice(candidates, scores, length);
    float[] probabilities = new float[scores.length];
    lattice.probabilities(probabilities);
    int[] choices = bestAlone ? lattice.best() : likely(probabilities);
    for (int choice : choices) {
      int first = characters.offsets[candidates.start(choice / T)];
      int last = characters.offsets[candidates.end(choice / T) - 1];
      found.add(new TaggedSpan(TAGS[choice % T], first, last + 1, probabilities[choice]));
    }
  }

  private static int[] likely(float[] probabilities) {
    return IntStream.range(0, probabilities.length)
        .filter(choice -> probabilities[choice] >= MIN_GUESS)
        .toArray();
  }
}
