package io.newsgraph.article.revision;

import io.newsgraph.article.archive.ArchivedArticle;
import io.newsgraph.article.archive.ArticleRepository;
import io.newsgraph.article.archive.ArticleRevision;
import io.newsgraph.article.archive.RevisionKey;
import io.newsgraph.article.archive.RevisionRepository;
import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.ArticleNotFound;
import io.newsgraph.article.revision.Revisions.Entry;
import io.newsgraph.article.time.SeoulTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads what an article was. */
@ApplicationScoped
class RevisionHistory {

  /** Keeps an answer small for an article that somebody re-posts all day. */
  private static final int MOST = 1_000;

  private final ArticleRepository articles;
  private final RevisionRepository revisions;

  RevisionHistory(ArticleRepository articles, RevisionRepository revisions) {
    this.articles = articles;
    this.revisions = revisions;
  }

  /**
   * @throws ArticleNotFound if there is no such article
   */
  Revisions of(ArticleId id) {
    List<Entry> entries =
        revisions.summariesOf(id, MOST).stream()
            .map(
                summary ->
                    new Entry(
                        summary.revision(), summary.title(), SeoulTime.of(summary.recordedAt())))
            .toList();
    if (entries.isEmpty()) {
      throw ArticleNotFound.of(id);
    }
    return new Revisions(entries);
  }

  /**
   * @param revision from 1, or null for the newest
   * @throws ArticleNotFound if there is no such article or revision
   */
  String raw(ArticleId id, Integer revision) {
    ArchivedArticle article =
        articles.findByIdOptional(id.uuid()).orElseThrow(() -> ArticleNotFound.of(id));
    int asked = revision == null ? article.revision() : revision;
    return revisions
        .findByIdOptional(new RevisionKey(id.uuid(), asked))
        .map(ArticleRevision::rawText)
        .orElseThrow(() -> ArticleNotFound.of(id, asked));
  }
}
