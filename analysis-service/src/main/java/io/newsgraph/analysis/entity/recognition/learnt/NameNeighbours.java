package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.model.EntityTag;
import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.weights.FeatureList;
import io.newsgraph.analysis.weights.Hashing;
import io.newsgraph.analysis.weights.PrefixHash;
import java.util.List;

/** What is named beside a stretch, and what the model of entities makes of it. */
final class NameNeighbours {

  /** A name further off, in UTF-16 code units, does not stand beside a candidate. */
  private static final int MAX_GAP = 4;

  /** No span that the model of entities finds is longer. */
  private static final int MAX_TAGGED = 60;

  /** Probabilities below tell the same as none, and those below the next one little. */
  private static final double NOTHING = 0.02;

  private static final double LITTLE = 0.1;

  private final List<Word> words;
  private final List<NamedSpan> names;
  private final List<TaggedSpan> tagged;
  private final PrefixHash hash;

  /** The first tagged span that may reach the candidate. */
  private int nextTagged;

  NameNeighbours(FirstFinds first, PrefixHash hash) {
    this.words = first.document().words();
    this.names = first.names();
    this.tagged = first.tagged();
    this.hash = hash;
  }

  /**
   * @param cost of the candidate in the dictionary, in steps
   */
  void addTo(FeatureList features, NameCandidate candidate, int cost) {
    addNames(candidate, features);
    addTagged(candidate, cost, features);
  }

  /** What is a name already before and behind the candidate; names within it are not asked. */
  private void addNames(NameCandidate c, FeatureList features) {
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
    features.add(before == null ? 0 : beside(before, before.span().end(), start));
    features.add(after == null ? 0 : beside(after, end, after.span().start()));
    features.add(before == null ? 0 : before.type().ordinal() + 1);
    features.add(after == null ? 0 : after.type().ordinal() + 1);
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

  private void addTagged(NameCandidate c, int cost, FeatureList features) {
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
    features.add(best * 16L + step(exact[best]));
    features.add(step(exact[EntityTag.PS.ordinal()]));
    features.add(step(exact[EntityTag.OG.ordinal()]));
    features.add(step(exact[EntityTag.LC.ordinal()]));
    features.add(step(sum));
    features.add(step(others));
    features.add(step(sum) * 16L + step(others));
    features.add(Hashing.pair(step(sum), cost));
  }

  private static long step(double probability) {
    return probability < NOTHING ? 0 : probability < LITTLE ? 1 : 2 + (long) (probability * 10);
  }
}
