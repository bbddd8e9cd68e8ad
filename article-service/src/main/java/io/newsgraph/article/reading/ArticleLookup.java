package io.newsgraph.article.reading;

import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.CanonicalUrl;
import io.newsgraph.article.identity.IdentityHash;
import io.newsgraph.article.reading.LookupAnswer.FoundUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Reads many articles, by id or URL, with one question to the database. */
@ApplicationScoped
class ArticleLookup {

  // UNION drops what is asked for twice; the joins go by primary keys.
  private static final String BY_ID_OR_URL =
      """
      (SELECT unnest(CAST(:ids AS uuid[])) AS id
       UNION
       SELECT article_id FROM article_identity
       WHERE hash IN (SELECT decode(unnest(CAST(:hashes AS text[])), 'hex'))) asked
      JOIN article a ON a.id = asked.id
      JOIN revision r ON r.article_id = a.id AND r.revision = a.revision
      JOIN article_identity i ON i.article_id = a.id
      """;

  private final ArticleReader reader;

  ArticleLookup(ArticleReader reader) {
    this.reader = reader;
  }

  /**
   * @throws io.newsgraph.article.problem.ClientError if an id, a URL or a field cannot be read, or
   *     they are too many
   */
  LookupAnswer find(LookupRequest request) {
    request.checkSize();
    Set<ArticleField> fields = ArticleField.parse(request.fields());
    UUID[] ids =
        request.ids().stream().map(ArticleId::parse).map(ArticleId::uuid).toArray(UUID[]::new);
    Map<String, String> hashes = hashesByUrl(request.urls());
    if (hashes.isEmpty()) {
      return new LookupAnswer(articles(byId(fields, ids), fields), List.of());
    }
    List<ArticleRow> rows = byIdOrUrl(fields, ids, hashes.values().toArray(String[]::new));
    return new LookupAnswer(articles(rows, fields), foundUrls(hashes, rows));
  }

  private List<ArticleRow> byId(Set<ArticleField> fields, UUID[] ids) {
    SqlConditions asked = new SqlConditions();
    asked.add("a.id = ANY(CAST(:ids AS uuid[]))", "ids", ids);
    return reader.rows(ArticleField.columns(fields), ArticleReader.NEWEST + asked.where(), asked);
  }

  private List<ArticleRow> byIdOrUrl(Set<ArticleField> fields, UUID[] ids, String[] hashes) {
    SqlConditions asked = new SqlConditions();
    asked.add("TRUE", Map.of("ids", ids, "hashes", hashes));
    Set<Column> columns = ArticleField.columns(fields);
    columns.add(Column.IDENTITY);
    return reader.rows(columns, BY_ID_OR_URL, asked);
  }

  private static List<PartialArticle> articles(List<ArticleRow> rows, Set<ArticleField> fields) {
    return rows.stream().map(row -> new PartialArticle(row.article(), fields)).toList();
  }

  private static Map<String, String> hashesByUrl(List<String> urls) {
    Map<String, String> hashes = new LinkedHashMap<>();
    urls.forEach(url -> hashes.put(url, IdentityHash.of(CanonicalUrl.required(url)).hex()));
    return hashes;
  }

  private static List<FoundUrl> foundUrls(Map<String, String> hashes, List<ArticleRow> rows) {
    Map<String, String> idByHash = new HashMap<>();
    rows.forEach(row -> idByHash.put(row.identity(), new ArticleId(row.id()).toString()));
    return hashes.entrySet().stream()
        .filter(asked -> idByHash.containsKey(asked.getValue()))
        .map(asked -> new FoundUrl(asked.getKey(), idByHash.get(asked.getValue())))
        .toList();
  }
}
