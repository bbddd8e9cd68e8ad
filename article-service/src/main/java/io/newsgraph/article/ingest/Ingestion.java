package io.newsgraph.article.ingest;

import io.newsgraph.article.archive.ArchivedArticle;
import io.newsgraph.article.archive.ArticleRepository;
import io.newsgraph.article.archive.ArticleRevision;
import io.newsgraph.article.archive.Content;
import io.newsgraph.article.archive.GivenMetadata;
import io.newsgraph.article.archive.RawInput;
import io.newsgraph.article.archive.RevisionRepository;
import io.newsgraph.article.changes.ChangeLog;
import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.identity.IdentityHash;
import io.newsgraph.article.parse.PlainTextParser;
import io.newsgraph.article.reading.Article;
import io.newsgraph.article.time.SeoulTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Takes in articles: makes new ones, and recognises known ones and what has changed in them. */
@ApplicationScoped
class Ingestion {

  private final ArticleRepository articles;
  private final RevisionRepository revisions;
  private final ChangeLog changes;
  private final ContentReader contentReader = new ContentReader();

  Ingestion(ArticleRepository articles, RevisionRepository revisions, ChangeLog changes) {
    this.articles = articles;
    this.revisions = revisions;
    this.changes = changes;
  }

  /**
   * @return when all of it is stored for good
   * @throws TextEmpty if there is nothing to read in the text; nothing is stored then
   */
  @Transactional
  IngestResult ingest(Submission submission) {
    IdentityHash identity = submission.identity();
    articles.lock(identity);
    return articles
        .findByIdentity(identity)
        .map(article -> again(article, submission))
        .orElseGet(() -> create(submission, identity));
  }

  private IngestResult create(Submission submission, IdentityHash identity) {
    Content content = contentReader.read(submission.text(), submission.given(), null);
    Instant now = SeoulTime.now();
    String url = submission.url() == null ? null : submission.url().value();
    ArchivedArticle article = new ArchivedArticle(ArticleId.next(), url, now, submission.given());
    ArticleRevision revision = article.revise(content, raw(submission), now);
    articles.persist(article, identity);
    return store(Outcome.CREATED, article, revision);
  }

  private IngestResult again(ArchivedArticle article, Submission submission) {
    GivenMetadata given = submission.given().or(article.given());
    ArticleRevision known = revisions.newestOf(article);
    Content content = contentReader.read(submission.text(), given, known.content());
    article.give(given);
    if (content.equals(known.content())) {
      return new IngestResult(Outcome.UNCHANGED, Article.of(article, known));
    }
    ArticleRevision revision = article.revise(content, raw(submission), SeoulTime.now());
    return store(Outcome.REVISED, article, revision);
  }

  private IngestResult store(Outcome outcome, ArchivedArticle article, ArticleRevision revision) {
    revisions.persist(revision);
    changes.upserted(article.id());
    return new IngestResult(outcome, Article.of(article, revision));
  }

  private static RawInput raw(Submission submission) {
    return new RawInput(submission.text(), PlainTextParser.VERSION);
  }
}
