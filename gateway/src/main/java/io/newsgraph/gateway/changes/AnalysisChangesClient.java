package io.newsgraph.gateway.changes;

import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** analysis-service's feed. */
@Path("/analyses/changes")
@RegisterRestClient(configKey = ServiceName.ANALYSIS_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface AnalysisChangesClient {

  @GET
  Uni<ChangePage> changes(
      @QueryParam("after") long after,
      @QueryParam("limit") int limit,
      @QueryParam("wait") long wait);
}
