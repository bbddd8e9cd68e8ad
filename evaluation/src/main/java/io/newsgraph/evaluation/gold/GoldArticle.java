package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * An article with what a careful reader finds in it.
 *
 * @param name its half and file name, such as {@code tune/03-council-budget}
 * @param keywords the terms it would be filed under, the necessary ones first
 * @param nothing what looks like a name or a quotation, and is neither
 */
public record GoldArticle(
    String name,
    Document document,
    List<GoldEntity> entities,
    List<GoldQuotation> quotations,
    List<GoldRelation> relations,
    List<GoldTime> times,
    List<GoldAmount> amounts,
    List<GoldKeyword> keywords,
    List<Span> nothing) {

  public GoldArticle {
    entities = List.copyOf(entities);
    quotations = List.copyOf(quotations);
    relations = List.copyOf(relations);
    times = List.copyOf(times);
    amounts = List.copyOf(amounts);
    keywords = List.copyOf(keywords);
    nothing = List.copyOf(nothing);
  }

  public String text() {
    return document.text();
  }
}
