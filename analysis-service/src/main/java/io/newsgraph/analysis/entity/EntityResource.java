package io.newsgraph.analysis.entity;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageParameters;
import io.newsgraph.analysis.problem.NotFoundProblem;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.selection.Selected;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Entities: found by name, by id, and the articles that name them. */
@Path("/entities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EntityResource {

  /** A batch of more would hold its connection and its memory for too long. */
  private static final int MAX_IDS = 10_000;

  private final Database database;
  private final EntityList list;
  private final EntityArticles articles;

  EntityResource(Database database, EntityList list, EntityArticles articles) {
    this.database = database;
    this.list = list;
    this.articles = articles;
  }

  @GET
  @Operation(
      operationId = "entities",
      summary = "Entities whose name or alias contains the query, most named first")
  public Page<EntityItem> entities(
      @QueryParam("query") String query,
      @QueryParam("type") List<String> types,
      @BeanParam PageParameters page,
      @QueryParam("fields") @Parameter(description = EntityFields.DESCRIPTION) String fields) {
    return list.page(query, types, page.of(EntityList.NAME), EntityFields.parse(fields));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "entity",
      summary = "One entity; the id of a merged one answers with the survivor")
  @APIResponse(
      responseCode = "200",
      description = "The entity",
      content = @Content(schema = @Schema(implementation = Entity.class)))
  public Selected<Entity> entity(
      String id,
      @QueryParam("fields") @Parameter(description = EntityFields.DESCRIPTION) String fields) {
    EntityId asked = EntityId.parse(id);
    Fields wanted = EntityFields.parse(fields);
    return Optional.ofNullable(read(List.of(asked.value()), wanted).get(asked.value()))
        .map(entity -> new Selected<>(entity, wanted))
        .orElseThrow(() -> new NotFoundProblem("ENTITY", asked));
  }

  @POST
  @Path("/lookup")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookupEntities",
      summary = "Up to 10,000 entities by id; unknown ones are left out")
  public Found lookup(Wanted wanted) {
    List<UUID> ids =
        TooManyIds.check(wanted == null ? null : wanted.ids(), MAX_IDS).stream()
            .map(id -> EntityId.parse(id).value())
            .distinct()
            .toList();
    Fields fields = EntityFields.of(wanted == null ? null : wanted.fields());
    return new Found(
        read(ids, fields).entrySet().stream()
            .map(found -> Answer.of(found.getKey(), found.getValue(), fields))
            .toList());
  }

  private Map<UUID, Entity> read(List<UUID> ids, Fields fields) {
    return database.read(sql -> EntityReader.byIds(sql, ids, fields.has("aliases")));
  }

  @POST
  @Path("/articles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookupEntityArticles",
      summary = "For each of up to 1,000 entities a page of its articles, newest first")
  public Pages articles(Queries queries) {
    List<EntityArticles.Request> requests =
        TooManyIds.check(queries == null ? null : queries.requests(), EntityPageQuery.MAX_BATCH)
            .stream()
            .map(each -> new EntityArticles.Request(each.entity(), each.page(EntityArticles.NAME)))
            .toList();
    return new Pages(articles.pages(requests));
  }

  public record Wanted(
      List<String> ids,
      @Schema(description = EntityFields.DESCRIPTION, examples = "[\"name\"]")
          List<String> fields) {}

  public record Found(List<Answer> entities) {}

  public record Answer(
      EntityId askedId, @Schema(implementation = Entity.class) Selected<Entity> entity) {

    static Answer of(UUID askedId, Entity entity, Fields fields) {
      return new Answer(new EntityId(askedId), new Selected<>(entity, fields));
    }
  }

  public record Queries(@JsonSetter(contentNulls = Nulls.FAIL) List<EntityPageQuery> requests) {}

  public record Pages(List<Page<EntityArticles.ArticleItem>> pages) {}
}
