package io.newsgraph.gateway.changes;

import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** article-service's feed. */
@Path("/changes")
@RegisterRestClient(configKey = ServiceName.ARTICLE_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface ArticleChangesClient {

  @GET
  Uni<ChangePage> changes(
      @QueryParam("after") long after,
      @QueryParam("limit") int limit,
      @QueryParam("wait") long wait);
}
