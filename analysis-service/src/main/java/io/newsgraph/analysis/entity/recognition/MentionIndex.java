package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Span;
import java.util.Comparator;
import java.util.List;

/** Finds the mentions of an article's entities by their place in the text. */
public final class MentionIndex {

  private final List<Located> located;

  /** A mention with the entity that it stands for. */
  public record Located(EntityCluster cluster, Mention mention) {}

  private MentionIndex(List<Located> located) {
    this.located = located;
  }

  /** The mentions of all clusters in order of the text. */
  public static MentionIndex of(List<EntityCluster> clusters) {
    return new MentionIndex(
        clusters.stream()
            .flatMap(c -> c.mentions().stream().map(mention -> new Located(c, mention)))
            .sorted(Comparator.comparingInt((Located l) -> l.mention().start()))
            .toList());
  }

  /** All mentions, in order of the text. */
  public List<Located> all() {
    return located;
  }

  /** The mentions that lie wholly within {@code span}, in order of the text. */
  public List<Located> within(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < located.size() && located.get(to).mention().end() <= span.end()) {
      to++;
    }
    return located.subList(from, to);
  }

  /** Index in {@link #all()} of the first mention that starts at {@code position} or later. */
  public int firstFrom(int position) {
    int low = 0;
    int high = located.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (located.get(middle).mention().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
