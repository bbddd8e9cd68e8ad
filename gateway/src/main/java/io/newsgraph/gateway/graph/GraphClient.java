package io.newsgraph.gateway.graph;

import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** analysis-service's graph over many articles. */
@Path("/graph")
@RegisterRestClient(configKey = ServiceName.ANALYSIS_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface GraphClient {

  @GET
  Uni<ServiceGraph> graph(
      @QueryParam("entityId") List<String> entityIds,
      @QueryParam("publisher") List<String> publishers,
      @QueryParam("section") List<String> sections,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("type") List<GraphEdgeType> types,
      @QueryParam("minWeight") Integer minWeight,
      @QueryParam("maxNodes") Integer maxNodes,
      @QueryParam("maxEdges") Integer maxEdges,
      @QueryParam("fields") String fields);
}
