package io.newsgraph.analysis.entity;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.paging.Page;
import io.newsgraph.analysis.paging.PageParameters;
import io.newsgraph.analysis.problem.NotFoundProblem;
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
      @BeanParam PageParameters page) {
    return list.page(query, types, page.of(EntityList.NAME));
  }

  @GET
  @Path("/{id}")
  @Operation(
      operationId = "entity",
      summary = "One entity; the id of a merged one answers with the survivor")
  public Entity entity(String id) {
    EntityId asked = EntityId.parse(id);
    Map<UUID, Entity> found = database.read(sql -> EntityReader.byIds(sql, List.of(asked.value())));
    return Optional.ofNullable(found.get(asked.value()))
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
    Map<UUID, Entity> found = database.read(sql -> EntityReader.byIds(sql, ids));
    return new Found(
        found.entrySet().stream()
            .map(entry -> new Answer(new EntityId(entry.getKey()), entry.getValue()))
            .toList());
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

  public record Wanted(List<String> ids) {}

  public record Found(List<Answer> entities) {}

  public record Answer(EntityId askedId, Entity entity) {}

  public record Queries(@JsonSetter(contentNulls = Nulls.FAIL) List<EntityPageQuery> requests) {}

  public record Pages(List<Page<EntityArticles.ArticleItem>> pages) {}
}
