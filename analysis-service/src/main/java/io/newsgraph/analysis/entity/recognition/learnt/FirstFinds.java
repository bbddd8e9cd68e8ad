package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.SpanSelection;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What rules and the model of entities take for names in an article, before a second model judges
 * what else is one.
 *
 * @param document the article without its bylines
 * @param sure what rules find, in order of the text, no two overlapping
 * @param names those and what the model of entities adds, in order of the text, no two overlapping
 * @param tagged all that the model of entities found, in order of the text
 */
public record FirstFinds(
    AnnotatedDocument document,
    List<NamedSpan> sure,
    List<NamedSpan> names,
    List<TaggedSpan> tagged) {

  public FirstFinds {
    sure = List.copyOf(sure);
    names = List.copyOf(names);
    tagged = List.copyOf(tagged);
  }

  /**
   * The same with some of what rules found made longer; what they then overlap is gone.
   *
   * @param longer the longer stretch of each
   */
  FirstFinds widened(Map<Span, Span> longer) {
    return new FirstFinds(document, widened(sure, longer), widened(names, longer), tagged);
  }

  private static List<NamedSpan> widened(List<NamedSpan> finds, Map<Span, Span> longer) {
    List<NamedSpan> whole = new ArrayList<>();
    List<NamedSpan> others = new ArrayList<>();
    for (NamedSpan find : finds) {
      Span span = longer.get(find.span());
      if (span == null) {
        others.add(find);
      } else {
        whole.add(new NamedSpan(find.type(), span, find.evidence()));
      }
    }
    return SpanSelection.fill(whole, others);
  }

  /** The same without some. */
  FirstFinds without(Predicate<NamedSpan> doubted) {
    return new FirstFinds(
        document,
        sure.stream().filter(doubted.negate()).toList(),
        names.stream().filter(doubted.negate()).toList(),
        tagged);
  }
}
