package io.newsgraph.article.revision;

import io.newsgraph.article.archive.ArchivedArticle;
import io.newsgraph.article.archive.ArticleRepository;
import io.newsgraph.article.archive.ArticleRevision;
import io.newsgraph.article.archive.RevisionKey;
import io.newsgraph.article.archive.RevisionRepository;
import io.newsgraph.article.archive.RevisionSummary;
import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.ArticleNotFound;
import io.newsgraph.article.revision.Revisions.Entry;
import io.newsgraph.article.time.SeoulTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what an article was. */
@ApplicationScoped
class RevisionHistory {

  /** Of each article; keeps an answer small for one that somebody re-posts all day. */
  private static final int MOST = 500;

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
    return of(List.of(id)).stream().findFirst().orElseThrow(() -> ArticleNotFound.of(id));
  }

  /** Of many articles, with one question to the database; those that do not exist are left out. */
  List<Revisions> of(Collection<ArticleId> ids) {
    Map<ArticleId, List<Entry>> entries =
        revisions.summariesOf(ids, MOST).stream()
            .collect(
                Collectors.groupingBy(
                    RevisionSummary::articleId,
                    LinkedHashMap::new,
                    Collectors.mapping(RevisionHistory::entry, Collectors.toList())));
    return entries.entrySet().stream()
        .map(article -> new Revisions(article.getKey().toString(), article.getValue()))
        .toList();
  }

  private static Entry entry(RevisionSummary summary) {
    return new Entry(summary.revision(), summary.title(), SeoulTime.of(summary.recordedAt()));
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
