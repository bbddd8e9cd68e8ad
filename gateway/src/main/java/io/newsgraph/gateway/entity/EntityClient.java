package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.article.ArticleEdge;
import io.newsgraph.gateway.entity.EntityPageLoader.PageRequests;
import io.newsgraph.gateway.entity.EntityPageLoader.Pages;
import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** analysis-service's reads of entities. */
@Path("/entities")
@RegisterRestClient(configKey = ServiceName.ANALYSIS_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface EntityClient {

  /** The most ids that one lookup takes. */
  int MAX_IDS = 10_000;

  @GET
  Uni<Page<EntityEdge>> search(
      @QueryParam("query") String query,
      @QueryParam("type") List<EntityType> types,
      @QueryParam("fields") String fields,
      @RestQuery Map<String, String> page);

  @POST
  @Path("/lookup")
  Uni<Found> lookup(Lookup lookup);

  @POST
  @Path("/articles")
  Uni<Pages<ArticleEdge>> articles(PageRequests requests);

  @POST
  @Path("/neighbours")
  Uni<Pages<NeighbourEdge>> neighbours(PageRequests requests);

  record Lookup(Set<String> ids, Set<String> fields) {}

  record Found(List<Answer> entities) {

    public Found {
      entities = List.copyOf(entities);
    }
  }

  /** The entity of an id; a merged id answers with the survivor. */
  record Answer(String askedId, Entity entity) {}
}
