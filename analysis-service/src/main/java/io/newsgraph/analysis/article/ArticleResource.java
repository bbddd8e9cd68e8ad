package io.newsgraph.analysis.article;

import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Lists of articles by what their analyses say, as ids to be read from article-service. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ArticleResource {

  /** Each entity of "all of these" is one more condition on every article looked at. */
  private static final int MAX_ENTITIES = 20;

  private final ArticleList list;

  ArticleResource(ArticleList list) {
    this.list = list;
  }

  @GET
  @Operation(
      operationId = "analyzedArticles",
      summary = "Ids of the articles that the filter keeps, newest first")
  public Page<ArticleList.ArticleItem> articles(
      @QueryParam("entityId") List<String> entityIds,
      @QueryParam("match") String match,
      @QueryParam("status") List<String> statuses,
      @QueryParam("topic") List<String> topics,
      @QueryParam("keyword") List<String> keywords,
      @QueryParam("publisher") List<String> publishers,
      @QueryParam("section") List<String> sections,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("order") String order,
      @BeanParam PageParameters page) {
    ArticleFilter filter =
        new ArticleFilter(
            TooManyIds.check(entityIds, MAX_ENTITIES).stream().map(EntityId::parse).toList(),
            InvalidChoice.parse("match", match, Match.ALL) == Match.ALL,
            statuses.stream()
                .map(status -> InvalidChoice.parse("status", status, AnalysisStatus.DONE).name())
                .toList(),
            FilterValues.check(topics),
            FilterValues.check(keywords),
            FilterValues.check(publishers),
            FilterValues.check(sections),
            DateRange.parse(from, to));
    ArticleList.Order wanted = InvalidChoice.parse("order", order, ArticleList.Order.NEWEST);
    return list.page(filter, wanted, page.of(wanted.list()));
  }

  private enum Match {
    ALL,
    ANY
  }
}
