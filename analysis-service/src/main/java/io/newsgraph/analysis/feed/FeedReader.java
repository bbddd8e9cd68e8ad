package io.newsgraph.analysis.feed;

import io.newsgraph.analysis.article.ArticleService;
import io.newsgraph.analysis.article.ArticleService.ChangePage;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.task.TaskSignal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.sql.Connection;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Reads and applies the feed, page by page. */
@ApplicationScoped
class FeedReader {

  private static final Logger LOG = Logger.getLogger(FeedReader.class);

  private final Database database;
  private final ArticleService articles;
  private final FeedConfig config;
  private final TaskSignal signal;

  FeedReader(
      Database database,
      @RestClient ArticleService articles,
      FeedConfig config,
      TaskSignal signal) {
    this.database = database;
    this.articles = articles;
    this.config = config;
    this.signal = signal;
  }

  /**
   * Reads the next page and applies it, on the connection that makes this replica the follower: one
   * that has lost it cannot write.
   */
  void readPage(Connection follower) {
    FeedPosition position = database.write(follower, FeedPosition::read);
    Optional<ChangePage> page = ask(position);
    if (page.isEmpty()) {
      restart(follower, position, "the feed ends before " + position.applied());
      return;
    }
    String epoch = page.get().epoch();
    if (position.epoch() != null && !epoch.equals(position.epoch())) {
      restart(follower, position, "the feed's epoch is new");
      return;
    }
    apply(follower, position, page.get());
  }

  /** The page after the position; empty if the feed does not go that far. */
  private Optional<ChangePage> ask(FeedPosition position) {
    // What the feed's epoch is must be known at once, even where nothing has changed in it yet.
    long wait = position.epoch() == null ? 0 : config.poll().toSeconds();
    try {
      return Optional.of(articles.changes(position.applied(), config.page(), wait));
    } catch (WebApplicationException e) {
      if (e.getResponse().getStatus() == Status.CONFLICT.getStatusCode()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void restart(Connection follower, FeedPosition position, String reason) {
    LOG.infof("Reading the feed from the start: %s", reason);
    database.write(follower, sql -> position.restarted().write(sql, 0));
  }

  private void apply(Connection follower, FeedPosition position, ChangePage page) {
    FeedPosition next = position.movedTo(page.epoch(), page.last());
    int tasks =
        database.write(
            follower,
            sql -> {
              int changed = FeedPages.apply(sql, position, page);
              next.write(sql, page.head());
              return changed;
            });
    if (tasks > 0) {
      signal.announce();
    }
    if (!next.passComplete() && page.last() >= page.head()) {
      complete(follower, next, page.head());
    }
  }

  private void complete(Connection follower, FeedPosition position, long head) {
    int erased;
    do {
      erased = database.write(follower, sql -> FeedPages.sweep(sql, position));
    } while (erased > 0);
    database.write(follower, sql -> position.completed().write(sql, head));
  }
}
