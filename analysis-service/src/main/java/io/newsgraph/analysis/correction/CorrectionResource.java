package io.newsgraph.analysis.correction;

import io.newsgraph.analysis.correction.CorrectionLog.Correction;
import io.newsgraph.analysis.correction.CorrectionLog.Note;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.Entity;
import io.newsgraph.analysis.entity.EntityReader;
import io.newsgraph.analysis.identifier.ArticleId;
import io.newsgraph.analysis.identifier.EntityId;
import io.newsgraph.analysis.identifier.TooManyIds;
import io.newsgraph.analysis.task.TaskSignal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Corrects who is who, and tells what was corrected. */
@Path("/entities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CorrectionResource {

  /** A batch of more would hold its connection for too long. */
  private static final int MAX_BATCH = 1_000;

  private final Database database;
  private final TaskSignal signal;
  private final Duration statementTimeout;

  CorrectionResource(
      Database database,
      TaskSignal signal,
      @ConfigProperty(name = "newsgraph.correction.statement-timeout") Duration statementTimeout) {
    this.database = database;
    this.signal = signal;
    this.statementTimeout = statementTimeout;
  }

  @POST
  @Path("/merges")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "mergeEntities",
      summary = "Makes up to 100 entities part of another; answers with it",
      description =
          "Ids that are merged already count as the survivor: the same again changes nothing.")
  public Entity merge(Merge merge) {
    Merge given = merge == null ? new Merge(null, null, null, null) : merge;
    List<EntityId> from = ids(given.from(), "from", EntityMerge.MAX_ENTITIES);
    if (given.into() == null) {
      throw CorrectionRefused.required("into", "the entity to merge into");
    }
    EntityId into = EntityId.parse(given.into());
    Note note = note(given.reason(), given.madeBy());
    Entity survivor = correct(sql -> EntityMerge.merge(sql, from, into, note));
    signal.announce();
    return survivor;
  }

  @POST
  @Path("/splits")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "splitEntity",
      summary = "Has up to 1,000 articles name a new entity instead; answers with it")
  public Entity split(Split split) {
    Split given = split == null ? new Split(null, null, null, null, null, null) : split;
    if (given.entity() == null) {
      throw CorrectionRefused.required("entity", "the entity to split");
    }
    EntityId entity = EntityId.parse(given.entity());
    List<ArticleId> articles =
        check(given.articles(), "articles", EntitySplit.MAX_ARTICLES).stream()
            .map(ArticleId::parse)
            .toList();
    String name = CorrectionText.check("name", given.name(), CorrectionText.MAX_NAME);
    String description =
        CorrectionText.check("description", given.description(), CorrectionText.MAX_NAME);
    Note note = note(given.reason(), given.madeBy());
    return correct(sql -> EntitySplit.split(sql, entity, articles, name, description, note));
  }

  @GET
  @Path("/{id}/corrections")
  @Operation(
      operationId = "corrections",
      summary = "The last 100 corrections of an entity, the newest first")
  public List<Correction> corrections(String id) {
    UUID entity = EntityId.parse(id).value();
    return database
        .read(sql -> CorrectionLog.read(sql, List.of(entity)))
        .getOrDefault(entity, List.of());
  }

  @POST
  @Path("/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "lookupCorrections",
      summary = "The last 100 corrections of each of up to 1,000 entities")
  public Corrections corrections(Wanted wanted) {
    List<EntityId> asked =
        TooManyIds.check(wanted == null ? null : wanted.ids(), MAX_BATCH).stream()
            .map(EntityId::parse)
            .distinct()
            .toList();
    Map<UUID, List<Correction>> found =
        database.read(sql -> CorrectionLog.read(sql, asked.stream().map(EntityId::value).toList()));
    return new Corrections(
        asked.stream()
            .map(each -> new OfEntity(each, found.getOrDefault(each.value(), List.of())))
            .toList());
  }

  private Entity correct(Function<Sql, UUID> correction) {
    UUID id =
        database.write(
            sql -> {
              Database.bound(sql, statementTimeout);
              return correction.apply(sql);
            });
    return database.read(sql -> EntityReader.byIds(sql, List.of(id))).get(id);
  }

  private static List<EntityId> ids(List<String> ids, String field, int most) {
    return check(ids, field, most).stream().map(EntityId::parse).distinct().toList();
  }

  private static List<String> check(List<String> ids, String field, int most) {
    if (ids == null || ids.isEmpty()) {
      throw CorrectionRefused.required(field, "at least one id");
    }
    if (ids.size() > most) {
      throw CorrectionRefused.tooMany(field, most);
    }
    return ids;
  }

  private static Note note(String reason, String madeBy) {
    return new Note(
        CorrectionText.check("reason", reason, CorrectionText.MAX_REASON),
        CorrectionText.check("madeBy", madeBy, CorrectionText.MAX_NAME));
  }

  /**
   * @param madeBy who corrects, as the caller knows them; null where it does not
   */
  public record Merge(List<String> from, String into, String reason, String madeBy) {}

  /**
   * @param madeBy who corrects, as the caller knows them; null where it does not
   */
  public record Split(
      String entity,
      List<String> articles,
      String name,
      String description,
      String reason,
      String madeBy) {}

  public record Wanted(List<String> ids) {}

  public record Corrections(List<OfEntity> entities) {}

  public record OfEntity(EntityId entityId, List<Correction> corrections) {}
}
