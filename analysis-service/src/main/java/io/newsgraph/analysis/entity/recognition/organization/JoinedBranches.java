package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.Branches;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.SpanSelection;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a name with what stands behind it where the two are one body: a court and its branch (대전지법
 * 홍성지원), a company and its union.
 */
public final class JoinedBranches {

  private final String text;
  private final WordSequence words;

  private JoinedBranches(WordSequence words) {
    this.words = words;
    this.text = words.document().text();
  }

  /**
   * @param finds in order of the text, no two overlapping
   * @return the same, some of them longer; what they reach over is gone
   */
  public static List<NamedSpan> join(WordSequence words, List<NamedSpan> finds) {
    JoinedBranches branches = new JoinedBranches(words);
    List<NamedSpan> joined = new ArrayList<>();
    for (NamedSpan find : finds) {
      Span whole = branches.whole(find);
      if (whole != null) {
        joined.add(new NamedSpan(EntityType.ORGANIZATION, whole, Evidence.CONTEXT));
      }
    }
    return joined.isEmpty() ? finds : SpanSelection.fill(SpanSelection.choose(joined), finds);
  }

  /** The name with its branch; null where none follows. */
  private Span whole(NamedSpan find) {
    boolean mayHave = find.type() == EntityType.ORGANIZATION || find.type() == EntityType.LOCATION;
    int next = mayHave ? words.firstFrom(find.span().end()) : words.size();
    if (next >= words.size()
        || words.get(next).start() != find.span().end() + 1
        || text.charAt(find.span().end()) != ' ') {
      return null;
    }
    Word word = words.get(next);
    String name = find.span().of(text);
    for (int end : word.nounEnds()) {
      if (Branches.isBranch(name, text.substring(word.start(), end))) {
        return new Span(find.span().start(), end);
      }
    }
    return null;
  }
}
