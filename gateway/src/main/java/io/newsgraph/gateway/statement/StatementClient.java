package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.entity.EntityPageLoader.PageRequests;
import io.newsgraph.gateway.entity.EntityPageLoader.Pages;
import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** analysis-service's reads of what entities said and which offices they hold. */
@Path("/entities")
@RegisterRestClient(configKey = ServiceName.ANALYSIS_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface StatementClient {

  @POST
  @Path("/quotations")
  Uni<Pages<QuotationEdge>> quotations(PageRequests requests);

  @POST
  @Path("/roles")
  Uni<Pages<RoleEdge>> roles(PageRequests requests);
}
