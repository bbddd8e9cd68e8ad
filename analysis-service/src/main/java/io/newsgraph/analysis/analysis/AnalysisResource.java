package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.problem.NotFoundProblem;
import io.newsgraph.analysis.selection.Fields;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Articles' analyses, singly and in batches. */
@Path("/analyses")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AnalysisResource {

  /** A batch of more would hold its connection and its memory for too long. */
  private static final int MAX_IDS = 10_000;

  /** An article's graph is its largest part by far: 500 edges with five sentences each. */
  private static final int MAX_GRAPHS = 1_000;

  private final AnalysisReader reader;

  AnalysisResource(AnalysisReader reader) {
    this.reader = reader;
  }

  @GET
  @Path("/{articleId}")
  @Operation(operationId = "analysis", summary = "An article's analysis, or how far it is")
  public AnalysisState analysis(
      String articleId,
      @QueryParam("fields") @Parameter(description = AnalysisFields.DESCRIPTION) String fields) {
    ArticleId id = ArticleId.parse(articleId);
    return reader.read(List.of(id.value()), Asked.whole(AnalysisFields.parse(fields))).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundProblem("ANALYSIS", id));
  }

  @POST
  @Path("/lookup")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookupAnalyses",
      summary = "Up to 10,000 articles' analyses (1,000 with graph); unknown articles are left out")
  public Found lookup(Wanted wanted) {
    Wanted asked = wanted == null ? new Wanted(List.of(), null, null) : wanted;
    Fields fields = AnalysisFields.of(asked.fields());
    List<UUID> ids =
        TooManyIds.check(asked.articleIds(), fields.has("graph") ? MAX_GRAPHS : MAX_IDS).stream()
            .map(id -> ArticleId.parse(id).value())
            .distinct()
            .toList();
    return new Found(reader.read(ids, new Asked(fields, ListSizes.checked(asked.first()))));
  }

  /**
   * @param fields names as in {@code GET /analyses/{articleId}?fields=}; null for all
   * @param first null for all of each list
   */
  public record Wanted(
      List<String> articleIds,
      @Schema(description = AnalysisFields.DESCRIPTION, examples = "[\"keywords.term\"]")
          List<String> fields,
      ListSizes first) {}

  public record Found(List<AnalysisState> analyses) {}
}
