package io.newsgraph.analysis.evidence;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.identifier.ArticleId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The sentences kept of one article, to which its edges and relations point by position.
 *
 * @param article null for a text that is no article
 * @param revision the article's revision that was analysed; null for a text that is no article
 */
public record StoredSentences(ArticleId article, Integer revision, List<StoredSentence> sentences) {

  public StoredSentences {
    sentences = List.copyOf(sentences);
  }

  /** Reads those of many articles in one statement. */
  public static Map<UUID, StoredSentences> read(Sql sql, Collection<UUID> articles) {
    Map<UUID, StoredSentences> read = new HashMap<>();
    sql.list(
            "select article_id, revision, sentences from analysis where article_id = any(?::uuid[])",
            row ->
                new StoredSentences(
                    new ArticleId(row.uuid("article_id")),
                    row.integer("revision"),
                    Json.readList(row.text("sentences"), StoredSentence.class)),
            articles)
        .forEach(each -> read.put(each.article().value(), each));
    return read;
  }

  public StoredSentence at(int position) {
    return sentences.get(position);
  }
}
