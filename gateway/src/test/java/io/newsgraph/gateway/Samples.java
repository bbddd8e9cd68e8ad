package io.newsgraph.gateway;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small world: article n is about entity n, and names it once. Numbers go from 1 to 999. */
final class Samples {

  private Samples() {}

  static String articleId(int n) {
    return "art_%032x".formatted(n);
  }

  static String entityId(int n) {
    return "ent_%032x".formatted(n);
  }

  static int number(String id) {
    return Integer.parseInt(id.substring(4), 16);
  }

  static Map<String, Object> article(int n) {
    Map<String, Object> article = new LinkedHashMap<>();
    article.put("id", articleId(n));
    article.put("revision", 1);
    article.put("url", "https://hangang.example/news/" + n);
    article.put("publisher", "한강일보");
    article.put("section", "경제");
    article.put("title", "기사 " + n);
    article.put("decks", List.of());
    article.put("bylines", List.of(byline()));
    article.put("publishedAt", "2024-10-08T09:00:00+09:00");
    article.put("modifiedAt", null);
    article.put("collectedAt", "2024-10-08T09:05:30+09:00");
    article.put("blocks", List.of(block(n)));
    article.put("text", "기업 " + n + "이 신제품을 내놓았다.");
    article.put("parser", "plain-text/1");
    return article;
  }

  private static Map<String, Object> byline() {
    return Map.of("name", "김하늘", "email", "sky@hangang.example", "role", "기자");
  }

  private static Map<String, Object> block(int n) {
    Map<String, Object> block = new LinkedHashMap<>();
    block.put("index", 0);
    block.put("kind", "PARAGRAPH");
    block.put("text", "기업 " + n + "이 신제품을 내놓았다.");
    block.put("credit", null);
    return block;
  }

  static Map<String, Object> entity(int n) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put("id", entityId(n));
    entity.put("name", "기업 " + n);
    entity.put("type", n % 2 == 0 ? "PERSON" : "ORGANIZATION");
    entity.put("description", "업계 " + n + "위");
    entity.put("aliases", List.of("회사 " + n));
    entity.put("articleCount", n);
    entity.put("firstSeen", "2024-10-08T09:00:00+09:00");
    entity.put("lastSeen", "2024-10-08T09:00:00+09:00");
    return entity;
  }

  /** What analysis-service knows of article n: two keywords, two entities, and a graph of them. */
  static Map<String, Object> analysisState(int n) {
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("articleId", articleId(n));
    state.put("status", "DONE");
    state.put("revision", 1);
    state.put("analysis", analysis(n));
    state.put("isCurrent", true);
    return state;
  }

  static Map<String, Object> analysis(int n) {
    Map<String, Object> analysis = new LinkedHashMap<>();
    analysis.put("articleId", articleId(n));
    analysis.put("revision", 1);
    analysis.put("analyzer", "stub/1");
    analysis.put("analyzedAt", "2024-10-08T09:06:00+09:00");
    analysis.put("topic", Map.of("label", "경제", "score", 0.75));
    analysis.put("keywords", List.of(keyword("기업 " + n, 2.5), keyword("신제품", 1.25)));
    analysis.put("entities", List.of(analyzed(n), analyzed(n + 1)));
    analysis.put("quotations", List.of(quotation(n)));
    analysis.put("relations", List.of(relation(n, "INVEST"), relation(n, "BEFRIEND")));
    analysis.put("dates", List.of(date()));
    analysis.put("amounts", List.of(amount()));
    analysis.put("graph", graph(n));
    return analysis;
  }

  /** What entity n says in article n. */
  static Map<String, Object> quotation(int n) {
    Map<String, Object> quotation = new LinkedHashMap<>();
    quotation.put("articleId", articleId(n));
    quotation.put("revision", 1);
    quotation.put("text", "신제품이다");
    quotation.put("kind", "DIRECT");
    quotation.put("speaker", Map.of("entity", entity(n), "text", "회장", "start", 0, "end", 2));
    quotation.put("cue", "말했다");
    quotation.put("hedged", false);
    quotation.put("start", 4);
    quotation.put("end", 9);
    return quotation;
  }

  /** What article n states between entity n and its successor. */
  private static Map<String, Object> relation(int n, String type) {
    Map<String, Object> relation = new LinkedHashMap<>();
    relation.put("subject", entity(n));
    relation.put("type", type);
    relation.put("object", entity(n + 1));
    relation.put("label", null);
    relation.put("former", false);
    relation.put("hedged", true);
    relation.put("asOf", "2024-H1");
    relation.put("evidence", List.of(relationEvidence(n)));
    return relation;
  }

  static Map<String, Object> relationEvidence(int n) {
    Map<String, Object> evidence = new LinkedHashMap<>();
    evidence.put("articleId", articleId(n));
    evidence.put("revision", 1);
    evidence.put("sentence", "기업 " + n + "이 신제품을 내놓았다.");
    evidence.put("sentenceStart", 0);
    evidence.put("start", 6);
    evidence.put("end", 14);
    evidence.put("hedged", true);
    evidence.put("asOf", "2024-H1");
    return evidence;
  }

  static Map<String, Object> role(int n) {
    Map<String, Object> role = new LinkedHashMap<>();
    role.put("holder", entity(n));
    role.put("organization", null);
    role.put("label", "대표");
    role.put("former", true);
    role.put("hedged", false);
    role.put("firstAsOf", "2024-06");
    role.put("lastAsOf", "2024-10-08");
    role.put("articleCount", 2);
    role.put("evidence", List.of(relationEvidence(n)));
    return role;
  }

  /** What was merged into entity n. */
  static Map<String, Object> correction(int n) {
    Map<String, Object> correction = new LinkedHashMap<>();
    correction.put("kind", "MERGE");
    correction.put("entityId", entityId(n));
    correction.put("otherId", entityId(n + 500));
    correction.put("otherName", "기업 " + (n + 500));
    correction.put("articles", 2);
    correction.put("reason", "옛 이름");
    correction.put("madeBy", null);
    correction.put("madeAt", "2024-10-08T09:00:00+09:00");
    return correction;
  }

  private static Map<String, Object> date() {
    Map<String, Object> date = new LinkedHashMap<>();
    date.put("text", "지난달 27일");
    date.put("value", "2024-09-27");
    date.put("rule", "LAST_MONTH_DAY");
    date.put("anchor", "2024-10-08");
    date.put("start", 0);
    date.put("end", 7);
    return date;
  }

  private static Map<String, Object> amount() {
    Map<String, Object> amount = new LinkedHashMap<>();
    amount.put("text", "1조2천억원");
    amount.put("value", 1_200_000_000_000L);
    amount.put("min", null);
    amount.put("max", null);
    amount.put("unit", "KRW");
    amount.put("hedged", false);
    amount.put("start", 0);
    amount.put("end", 6);
    return amount;
  }

  /** As the analysis of article 1, of a text that is no article. */
  static Map<String, Object> textAnalysis() {
    Map<String, Object> analysis = analysis(1);
    analysis.put("articleId", null);
    analysis.put("revision", null);
    Map<String, Object> quotation = quotation(1);
    Map<String, Object> evidence = relationEvidence(1);
    for (Map<String, Object> part : List.of(quotation, evidence)) {
      part.put("articleId", null);
      part.put("revision", null);
    }
    Map<String, Object> relation = relation(1, "INVEST");
    relation.put("evidence", List.of(evidence));
    analysis.put("quotations", List.of(quotation));
    analysis.put("relations", List.of(relation));
    return analysis;
  }

  private static Map<String, Object> keyword(String term, double score) {
    return Map.of(
        "term",
        term,
        "score",
        score,
        "occurrences",
        List.of(Map.of("start", 0, "end", 4, "block", 0)));
  }

  private static Map<String, Object> analyzed(int n) {
    return Map.of(
        "entity",
        entity(n),
        "salience",
        0.5,
        "mentions",
        List.of(Map.of("text", "기업 " + n, "start", 0, "end", 4, "block", 0)),
        "identity",
        Map.of("reason", n % 2 == 0 ? "SAME_ORGANIZATION" : "BY_MAGIC", "detail", "한강상사"));
  }

  /** Entity n and its successor, named together in article n. */
  static Map<String, Object> graph(int n) {
    Map<String, Object> evidence =
        Map.of(
            "articleId",
            articleId(n),
            "revision",
            1,
            "sentence",
            "기업 " + n + "이 신제품을 내놓았다.",
            "start",
            0,
            "end",
            14,
            "type",
            "CO_OCCURRENCE");
    Map<String, Object> edge =
        Map.of(
            "source",
            entityId(n),
            "target",
            entityId(n + 1),
            "weight",
            2,
            "types",
            List.of("CO_OCCURRENCE"),
            "evidence",
            List.of(evidence));
    return Map.of(
        "nodes", List.of(node(n), node(n + 1)), "edges", List.of(edge), "truncated", false);
  }

  private static Map<String, Object> node(int n) {
    Map<String, Object> node = new LinkedHashMap<>();
    node.put("entity", entity(n));
    node.put("weight", 1);
    node.put("community", 0);
    return node;
  }

  static Map<String, Object> page(List<?> items) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("items", items);
    page.put("hasNextPage", true);
    page.put("hasPreviousPage", false);
    page.put("totalCount", null);
    return page;
  }
}
