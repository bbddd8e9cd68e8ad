package io.newsgraph.analysis.graph;

import io.newsgraph.analysis.article.DateRange;
import io.newsgraph.analysis.article.FilterValues;
import io.newsgraph.analysis.article.InvalidChoice;
import io.newsgraph.analysis.graph.Graph.EdgeType;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.paging.WholeNumber;
import io.newsgraph.analysis.selection.Selected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The graph over many articles. */
@Path("/graph")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class GraphResource {

  private final CorpusGraph graph;

  GraphResource(CorpusGraph graph) {
    this.graph = graph;
  }

  @GET
  @Operation(
      operationId = "graph",
      summary = "Which entities are named together, over all articles that the filter keeps",
      description =
          "With entityId these entities and their neighbours, else the most named ones. "
              + "With type only pairs that such a relation joins, and the articles that state it. "
              + "truncated tells that a limit left something out.")
  @APIResponse(
      responseCode = "200",
      description = "The graph",
      content = @Content(schema = @Schema(implementation = Graph.class)))
  public Selected<Graph> graph(
      @QueryParam("entityId") List<String> entityIds,
      @QueryParam("publisher") List<String> publishers,
      @QueryParam("section") List<String> sections,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("type") List<String> types,
      @QueryParam("minWeight") @DefaultValue("1") String minWeight,
      @QueryParam("maxNodes") @DefaultValue("50") String maxNodes,
      @QueryParam("maxEdges") @DefaultValue("200") String maxEdges,
      @QueryParam("fields") @Parameter(description = GraphFields.DESCRIPTION) String fields) {
    List<EntityId> entities =
        TooManyIds.check(entityIds, GraphFilter.MAX_NODES).stream().map(EntityId::parse).toList();
    return graph.read(
        new GraphFilter(
            entities,
            FilterValues.check(publishers),
            FilterValues.check(sections),
            DateRange.parse(from, to),
            types.stream()
                .map(type -> InvalidChoice.parse("type", type, EdgeType.CO_OCCURRENCE))
                .collect(Collectors.toSet()),
            number("minWeight", minWeight, Integer.MAX_VALUE),
            number("maxNodes", maxNodes, GraphFilter.MAX_NODES),
            number("maxEdges", maxEdges, GraphFilter.MAX_EDGES)),
        GraphFields.parse(fields));
  }

  private static int number(String name, String text, int most) {
    return WholeNumber.read(text, 1, most).orElseThrow(() -> new InvalidLimit(name, most));
  }
}
