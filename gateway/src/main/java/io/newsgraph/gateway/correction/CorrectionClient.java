package io.newsgraph.gateway.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.upstream.ProblemMapper;
import io.newsgraph.gateway.upstream.ServiceName;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** analysis-service's corrections of who is who. */
@Path("/entities")
@RegisterRestClient(configKey = ServiceName.ANALYSIS_SERVICE)
@RegisterProvider(ProblemMapper.class)
interface CorrectionClient {

  /** The most ids that one call takes. */
  int MAX_IDS = 1_000;

  @POST
  @Path("/merges")
  Uni<Entity> merge(Merge merge);

  @POST
  @Path("/splits")
  Uni<Entity> split(Split split);

  @POST
  @Path("/corrections")
  Uni<Found> corrections(Lookup lookup);

  /**
   * @param madeBy who corrects; null where callers need not say who they are
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Merge(List<String> from, String into, String reason, String madeBy) {}

  /**
   * @param madeBy who corrects; null where callers need not say who they are
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Split(
      String entity,
      List<String> articles,
      String name,
      String description,
      String reason,
      String madeBy) {}

  record Lookup(Set<String> ids) {}

  record Found(List<OfEntity> entities) {

    public Found {
      entities = List.copyOf(entities);
    }
  }

  record OfEntity(String entityId, List<Correction> corrections) {}
}
