package io.newsgraph.gateway.listing;

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

/** article-service's lists, by what articles say of themselves. */
@Path("/articles")
@RegisterRestClient(configKey = ServiceName.ARTICLE_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface ArticleListClient {

  @GET
  Uni<Page<ArticleEdge>> list(
      @QueryParam("publisher") List<String> publishers,
      @QueryParam("section") List<String> sections,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("order") ArticleOrder order,
      @QueryParam("fields") String fields,
      @RestQuery Map<String, String> page);
}
