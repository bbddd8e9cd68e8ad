package io.newsgraph.article.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import io.newsgraph.article.archive.StoredJson;
import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.parse.Block;
import io.newsgraph.article.parse.Byline;
import io.newsgraph.article.time.SeoulTime;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A row of some of the columns of an article; what was not read is null in it. */
record ArticleRow(Tuple values, Set<Column> columns) {

  private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};
  private static final TypeReference<List<Byline>> BYLINES = new TypeReference<>() {};
  private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

  UUID id() {
    return get(Column.ID, UUID.class);
  }

  Instant effectiveAt() {
    return get(Column.EFFECTIVE_AT, Instant.class);
  }

  /** The hexadecimal digits of what identifies the article. */
  String identity() {
    return text(Column.IDENTITY);
  }

  Article article() {
    List<Block> blocks = json(Column.BLOCKS, BLOCKS);
    return new Article(
        new ArticleId(id()).toString(),
        get(Column.REVISION, Integer.class),
        text(Column.URL),
        text(Column.PUBLISHER),
        text(Column.SECTION),
        text(Column.TITLE),
        json(Column.DECKS, STRINGS),
        json(Column.BYLINES, BYLINES),
        SeoulTime.of(get(Column.PUBLISHED_AT, Instant.class)),
        SeoulTime.of(get(Column.MODIFIED_AT, Instant.class)),
        SeoulTime.of(get(Column.COLLECTED_AT, Instant.class)),
        blocks,
        blocks == null ? null : Article.text(blocks),
        text(Column.PARSER));
  }

  private String text(Column column) {
    return get(column, String.class);
  }

  private <T> T get(Column column, Class<T> type) {
    return columns.contains(column) ? values.get(column.name(), type) : null;
  }

  private <T> T json(Column column, TypeReference<T> type) {
    String json = text(column);
    return json == null ? null : StoredJson.read(json, type);
  }
}
