package io.newsgraph.article.revision;

import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.page.WholeNumber;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows how an article came to be what it is: its revisions, and the input each was read from. */
@Path("/articles")
@Tag(name = "Articles")
@RunOnVirtualThread
@Transactional
public class RevisionsResource {

  private final RevisionHistory history;

  RevisionsResource(RevisionHistory history) {
    this.history = history;
  }

  @GET
  @Path("/{id}/revisions")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "revisions", summary = "An article's revisions, newest first")
  @APIResponse(responseCode = "200", description = "The newest 500")
  @APIResponse(responseCode = "400", description = "INVALID_ID")
  @APIResponse(responseCode = "404", description = "ARTICLE_NOT_FOUND")
  public Revisions revisions(@PathParam("id") String id) {
    return history.of(ArticleId.parse(id));
  }

  @POST
  @Path("/revisions/lookup")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(operationId = "lookupRevisions", summary = "The revisions of many articles")
  @APIResponse(responseCode = "200", description = "Of those found, the newest 500 each")
  @APIResponse(
      responseCode = "400",
      description = "TOO_MANY_IDS, INVALID_ID, MALFORMED_JSON, UNKNOWN_PROPERTY")
  public RevisionLookupAnswer lookup(RevisionLookupRequest request) {
    return new RevisionLookupAnswer(history.of(request.articleIds()));
  }

  @GET
  @Path("/{id}/raw")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @Operation(operationId = "rawInput", summary = "The text as it was received")
  @APIResponse(responseCode = "200", description = "The text, unchanged")
  @APIResponse(responseCode = "400", description = "INVALID_ID, INVALID_PAGE")
  @APIResponse(responseCode = "404", description = "ARTICLE_NOT_FOUND")
  public String raw(
      @PathParam("id") String id,
      @QueryParam("revision") @Parameter(description = "From 1; absent: the newest")
          String revision) {
    return history.raw(
        ArticleId.parse(id),
        revision == null ? null : WholeNumber.parse("revision", revision, 1, Integer.MAX_VALUE));
  }
}
