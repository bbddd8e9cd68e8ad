package io.newsgraph.article.reading;

import io.newsgraph.article.identity.ArticleId;
import io.newsgraph.article.page.Page;
import io.newsgraph.article.page.PageParameters;
import io.newsgraph.article.page.PageRequest;
import io.newsgraph.article.page.WholeNumber;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gives articles to read: one, a page of a list, or many by their ids and URLs. */
@Path("/articles")
@Tag(name = "Articles", description = "Take in, read and erase articles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ArticlesResource {

  private static final String FIELDS =
      "The fields to give, with commas between, such as `title,publishedAt`; absent: all. "
          + "`id` is always given";

  private final ArticleReader reader;
  private final ArticleListing listing;
  private final ArticleLookup lookup;

  ArticlesResource(ArticleReader reader, ArticleListing listing, ArticleLookup lookup) {
    this.reader = reader;
    this.listing = listing;
    this.lookup = lookup;
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "article", summary = "An article, as it is now or was at a revision")
  @APIResponse(
      responseCode = "200",
      description = "The article",
      content = @Content(schema = @Schema(implementation = Article.class)))
  @APIResponse(responseCode = "400", description = "INVALID_ID, INVALID_FIELD, INVALID_PAGE")
  @APIResponse(responseCode = "404", description = "ARTICLE_NOT_FOUND")
  public PartialArticle article(
      @PathParam("id") @Parameter(example = "art_01924f2b7c3e7d4a8f00a1b2c3d4e5f6") String id,
      @QueryParam("revision") @Parameter(description = "From 1; absent: the newest")
          String revision,
      @QueryParam("fields") @Parameter(description = FIELDS) String fields) {
    return reader.read(
        ArticleId.parse(id),
        revision == null ? null : WholeNumber.parse("revision", revision, 1, Integer.MAX_VALUE),
        ArticleField.parse(fields));
  }

  @GET
  @Operation(
      operationId = "articles",
      summary = "A page of the articles that the filters keep",
      description =
          "By publication time (collection, where that is unknown), then id. `after` goes with "
              + "`first`, `before` with `last`.")
  @APIResponse(responseCode = "200", description = "The page")
  @APIResponse(
      responseCode = "400",
      description =
          "INVALID_PAGE, INVALID_CURSOR, INVALID_DATE, INVALID_DATE_RANGE, INVALID_URL, "
              + "INVALID_FIELD, INVALID_ORDER, INVALID_TEXT, FIELD_TOO_LONG")
  public Page<ArticleItem> articles(
      @BeanParam ListParameters list,
      @BeanParam PageParameters page,
      @QueryParam("fields") @Parameter(description = FIELDS) String fields) {
    return listing.page(
        ArticleFilter.of(list),
        list.order() == null ? ArticleOrder.NEWEST : ArticleOrder.parse(list.order()),
        PageRequest.of(page),
        ArticleField.parse(fields));
  }

  @POST
  @Path("/lookup")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "lookupArticles", summary = "Many articles by their ids and URLs")
  @APIResponse(responseCode = "200", description = "Those found")
  @APIResponse(
      responseCode = "400",
      description =
          "TOO_MANY_IDS, INVALID_ID, INVALID_URL, INVALID_FIELD, MALFORMED_JSON, UNKNOWN_PROPERTY")
  public LookupAnswer lookup(LookupRequest request) {
    return lookup.find(request);
  }
}
