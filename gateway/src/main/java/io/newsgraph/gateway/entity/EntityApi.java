package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.article.ArticleConnection;
import io.newsgraph.gateway.failure.ErrorCode;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.loading.Selection;
import io.newsgraph.gateway.loading.SharedReads;
import io.newsgraph.gateway.relay.NodeId;
import io.newsgraph.gateway.relay.PageRequest;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads entities, and what hangs on them. */
@GraphQLApi
public class EntityApi {

  private final EntityClient client;
  private final Upstream service;
  private final EntityLoader entities;
  private final EntityArticlesLoader articles;
  private final NeighboursLoader neighbours;

  EntityApi(
      @RestClient EntityClient client,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service,
      EntityLoader entities,
      EntityArticlesLoader articles,
      NeighboursLoader neighbours) {
    this.client = client;
    this.service = service;
    this.entities = entities;
    this.articles = articles;
    this.neighbours = neighbours;
  }

  @Query
  @Description(
      "One entity. An id that was merged away answers with the entity it was merged into. Unknown:"
          + " null, with the error ENTITY_NOT_FOUND.")
  public CompletionStage<Entity> entity(
      Context context, @Id @NonNull @Description("The entity's id.") String id) {
    return found(entities.byId(context, NodeId.requireEntity(id)));
  }

  /** The entity, or the failure that says there is none. */
  public static CompletionStage<Entity> found(CompletionStage<Entity> read) {
    return read.thenApply(
        entity -> {
          if (entity == null) {
            throw new RequestFailure(ErrorCode.ENTITY_NOT_FOUND, "There is no such entity.");
          }
          return entity;
        });
  }

  @Query
  @Description("Entities, those that most articles name first.")
  public CompletionStage<EntityConnection> entities(
      Context context,
      @Description("Only those with a name or alias that starts with this or contains it.")
          String query,
      @Description("Only those of these types.") @Nullable List<@NonNull EntityType> types,
      @Description(PageRequest.FIRST) Integer first,
      @Description(PageRequest.AFTER) String after,
      @Description(PageRequest.LAST) Integer last,
      @Description(PageRequest.BEFORE) String before) {
    PageRequest page = PageRequest.of(first, after, last, before, Selection.of(context));
    String fields = String.join(",", new TreeSet<>(nodes(context)));
    return SharedReads.read(
            context,
            EntityClient.class,
            Arrays.asList(query, types, fields, page),
            () -> service.read(() -> client.search(query, types, fields, page.query())))
        .thenApply(EntityConnection::of);
  }

  @Description("The articles that name the entity, newest first. Null if they can't be read.")
  public CompletionStage<ArticleConnection> articles(
      Context context,
      @Source Entity entity,
      @Description(PageRequest.FIRST) Integer first,
      @Description(PageRequest.AFTER) String after,
      @Description(PageRequest.LAST) Integer last,
      @Description(PageRequest.BEFORE) String before) {
    PageRequest page = PageRequest.of(first, after, last, before, Selection.of(context));
    return articles.page(context, entity, page);
  }

  @Description(
      "The entities that articles name together with this one, those most often named with it"
          + " first. Null if they can't be read.")
  public CompletionStage<NeighbourConnection> neighbours(
      Context context,
      @Source Entity entity,
      @Description("Only those of these types.") @Nullable List<@NonNull EntityType> types,
      @Description(PageRequest.FIRST) Integer first,
      @Description(PageRequest.AFTER) String after,
      @Description(PageRequest.LAST) Integer last,
      @Description(PageRequest.BEFORE) String before) {
    PageRequest page = PageRequest.of(first, after, last, before, Selection.of(context));
    return neighbours.page(context, entity, types, page, nodes(context));
  }

  /** What is selected of the entities of a page. */
  private static Set<String> nodes(Context context) {
    return Selection.of(context).at("edges/node").fields(Entity.class);
  }
}
