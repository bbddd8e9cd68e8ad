package io.newsgraph.article.removal;

import io.newsgraph.article.identity.ArticleId;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Erases articles. */
@Path("/articles/{id}")
@Tag(name = "Articles")
@RunOnVirtualThread
public class RemovalResource {

  private final ArticleRemoval removal;

  RemovalResource(ArticleRemoval removal) {
    this.removal = removal;
  }

  @DELETE
  @Operation(
      operationId = "deleteArticle",
      summary = "Erase an article",
      description =
          "Its raw inputs, its revisions and what it is found by are gone; its id alone stays, in "
              + "the feed of changes.")
  @APIResponse(responseCode = "204", description = "Erased")
  @APIResponse(responseCode = "400", description = "INVALID_ID")
  @APIResponse(responseCode = "404", description = "ARTICLE_NOT_FOUND")
  public void delete(@PathParam("id") String id) {
    removal.remove(ArticleId.parse(id));
  }
}
