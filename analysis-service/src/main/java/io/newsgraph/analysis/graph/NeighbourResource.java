package io.newsgraph.analysis.graph;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.newsgraph.analysis.entity.EntityFields;
import io.newsgraph.analysis.entity.EntityPageQuery;
import io.newsgraph.analysis.entity.InvalidEntityType;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.paging.Page;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands around entities in the graph. */
@Path("/entities/neighbours")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NeighbourResource {

  private final Neighbours neighbours;

  NeighbourResource(Neighbours neighbours) {
    this.neighbours = neighbours;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookupNeighbours",
      summary = "For each of up to 1,000 entities a page of its neighbours, weightiest first")
  public Pages neighbours(Queries queries) {
    List<Neighbours.Request> requests =
        TooManyIds.check(queries == null ? null : queries.requests(), EntityPageQuery.MAX_BATCH)
            .stream()
            .map(NeighbourResource::request)
            .toList();
    return new Pages(neighbours.pages(requests, EntityFields.of(queries.fields())));
  }

  private static Neighbours.Request request(EntityPageQuery query) {
    boolean all = query.types() == null || query.types().isEmpty();
    return new Neighbours.Request(
        query.entity(),
        all ? null : InvalidEntityType.check(query.types()),
        query.page(Neighbours.NAME));
  }

  public record Queries(
      @JsonSetter(contentNulls = Nulls.FAIL) List<EntityPageQuery> requests,
      @Schema(description = EntityFields.DESCRIPTION, examples = "[\"name\"]")
          List<String> fields) {}

  public record Pages(List<Page<Neighbours.NeighbourItem>> pages) {}
}
