package io.newsgraph.gateway.listing;

import io.newsgraph.gateway.analysis.AnalysisStatus;
import io.newsgraph.gateway.article.ArticleEdge;
import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** analysis-service's lists, by what was found in articles. They have ids only. */
@Path("/articles")
@RegisterRestClient(configKey = ServiceName.ANALYSIS_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface AnalyzedArticleListClient {

  @GET
  Uni<Page<ArticleEdge>> list(
      @QueryParam("entityId") List<String> entityIds,
      @QueryParam("match") EntityMatch match,
      @QueryParam("status") AnalysisStatus status,
      @QueryParam("topic") List<String> topics,
      @QueryParam("keyword") List<String> keywords,
      @QueryParam("publisher") List<String> publishers,
      @QueryParam("section") List<String> sections,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("order") ArticleOrder order,
      @RestQuery Map<String, String> page);
}
