package io.newsgraph.article.reading;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parts of an {@link Article} that can be asked for one by one, and where each is kept. */
public enum ArticleField {
  ID("id", Column.ID, Article::id),
  REVISION("revision", Column.REVISION, Article::revision),
  URL("url", Column.URL, Article::url),
  PUBLISHER("publisher", Column.PUBLISHER, Article::publisher),
  SECTION("section", Column.SECTION, Article::section),
  TITLE("title", Column.TITLE, Article::title),
  DECKS("decks", Column.DECKS, Article::decks),
  BYLINES("bylines", Column.BYLINES, Article::bylines),
  PUBLISHED_AT("publishedAt", Column.PUBLISHED_AT, Article::publishedAt),
  MODIFIED_AT("modifiedAt", Column.MODIFIED_AT, Article::modifiedAt),
  COLLECTED_AT("collectedAt", Column.COLLECTED_AT, Article::collectedAt),
  BLOCKS("blocks", Column.BLOCKS, Article::blocks),
  TEXT("text", Column.BLOCKS, Article::text),
  PARSER("parser", Column.PARSER, Article::parser);

  private final String jsonName;
  private final Column column;
  private final Function<Article, Object> value;

  ArticleField(String jsonName, Column column, Function<Article, Object> value) {
    this.jsonName = jsonName;
    this.column = column;
    this.value = value;
  }

  /**
   * Reads the {@code fields} parameter.
   *
   * @param names names with commas between, or null for all fields
   * @throws InvalidField if one is unknown
   */
  static Set<ArticleField> parse(String names) {
    return names == null ? parse((List<String>) null) : parse(List.of(names.split(",", -1)));
  }

  /** As {@link #parse(String)}, of a list. The id is always among the fields. */
  static Set<ArticleField> parse(List<String> names) {
    if (names == null) {
      return EnumSet.allOf(ArticleField.class);
    }
    Set<ArticleField> fields = EnumSet.of(ID);
    names.forEach(name -> fields.add(named(name)));
    return fields;
  }

  static Set<Column> columns(Collection<ArticleField> fields) {
    return fields.stream()
        .map(field -> field.column)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
  }

  static String names() {
    return Arrays.stream(values()).map(ArticleField::jsonName).collect(Collectors.joining(", "));
  }

  String jsonName() {
    return jsonName;
  }

  Object of(Article article) {
    return value.apply(article);
  }

  private static ArticleField named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.jsonName.equals(name == null ? null : name.strip()))
        .findFirst()
        .orElseThrow(() -> new InvalidField(name));
  }
}
