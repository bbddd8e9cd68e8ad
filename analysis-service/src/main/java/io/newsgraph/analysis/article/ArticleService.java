package io.newsgraph.analysis.article;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.newsgraph.analysis.identifier.ArticleId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of article-service's REST interface that is used here. */
@RegisterRestClient(configKey = "article-service")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ArticleService {

  /**
   * A page of the change feed. Where there is nothing new, the answer waits for it.
   *
   * @param after the last sequence already applied
   * @param wait at most so many seconds, 0 to 30
   */
  @GET
  @Path("/changes")
  ChangePage changes(
      @QueryParam("after") long after,
      @QueryParam("limit") int limit,
      @QueryParam("wait") long wait);

  /** The articles of these ids; unknown ones are left out. */
  @POST
  @Path("/articles/lookup")
  Found lookup(Wanted wanted);

  /**
   * @param epoch names the feed's life: renewed when its database was restored
   * @param last where to go on
   * @param head the feed's last sequence
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record ChangePage(String epoch, List<Change> changes, long last, long head) {}

  /** The newest change of one article; of a deleted one only its id is told. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Change(
      long sequence,
      ChangeKind kind,
      ArticleId articleId,
      int revision,
      String title,
      String publisher,
      String section,
      OffsetDateTime publishedAt,
      OffsetDateTime collectedAt) {}

  enum ChangeKind {
    UPSERTED,
    DELETED
  }

  record Wanted(List<ArticleId> ids, List<String> fields) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Found(List<Article> articles) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Article(
      ArticleId id, int revision, String title, OffsetDateTime publishedAt, List<Block> blocks) {}

  /**
   * @param kind one of the names of article-service's block kinds
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Block(int index, String kind, String text) {}
}
