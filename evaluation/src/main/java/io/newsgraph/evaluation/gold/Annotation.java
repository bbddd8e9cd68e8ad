package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The lines of an annotation file, joined with the text that they speak of. */
final class Annotation {

  private static final Set<String> KEYWORDS =
      Set.of("entity", "alias", "quote", "relation", "time", "amount", "keywords", "none");

  private final Map<String, List<GoldLine>> lines = new LinkedHashMap<>();

  /**
   * @param file as error messages name it
   */
  Annotation(String file, String content) {
    int number = 0;
    for (String raw : content.split("\n", -1)) {
      number++;
      Optional<GoldLine> line = GoldLine.read(file, number, raw);
      line.ifPresent(this::add);
    }
  }

  private void add(GoldLine line) {
    if (!KEYWORDS.contains(line.keyword())) {
      throw line.error(
          "\"" + line.keyword() + "\" is none of " + KEYWORDS.stream().sorted().toList());
    }
    lines.computeIfAbsent(line.keyword(), keyword -> new ArrayList<>()).add(line);
  }

  GoldArticle of(String name, Document document) {
    String text = document.text();
    Map<String, GoldEntity> entities = new EntityLines(text).read(lines("entity"), lines("alias"));
    QuotationLines quotations = new QuotationLines(text, entities);
    RelationLines relations = new RelationLines(text, entities, document.publishedAt());
    QuantityLines quantities = new QuantityLines(text);
    Locator locator = new Locator(text);
    return new GoldArticle(
        name,
        document,
        List.copyOf(entities.values()),
        read("quote", quotations::read),
        read("relation", relations::read),
        read("time", quantities::time),
        read("amount", quantities::amount),
        KeywordLines.read(lines("keywords")),
        read("none", line -> locator.one(line.content(), line)));
  }

  private <T> List<T> read(String keyword, Function<GoldLine, T> reader) {
    return lines(keyword).stream().map(reader).toList();
  }

  private List<GoldLine> lines(String keyword) {
    return lines.getOrDefault(keyword, List.of());
  }
}
