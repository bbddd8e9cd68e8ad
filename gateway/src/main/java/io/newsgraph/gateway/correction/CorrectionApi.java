package io.newsgraph.gateway.correction;

import graphql.schema.DataFetchingEnvironment;
import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.ingest.UserErrors;
import io.newsgraph.gateway.relay.NodeId;
import io.newsgraph.gateway.rights.Caller;
import io.newsgraph.gateway.rights.RequiresRole;
import io.newsgraph.gateway.rights.UserRole;
import io.newsgraph.gateway.upstream.ServiceName;
import io.newsgraph.gateway.upstream.Upstream;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Corrects who is who, and tells what was corrected. */
@GraphQLApi
public class CorrectionApi {

  private final CorrectionClient client;
  private final Upstream service;
  private final CorrectionsLoader corrections;

  CorrectionApi(
      @RestClient CorrectionClient client,
      @Identifier(ServiceName.ANALYSIS_SERVICE) Upstream service,
      CorrectionsLoader corrections) {
    this.client = client;
    this.service = service;
    this.corrections = corrections;
  }

  @Mutation
  @RequiresRole(role = UserRole.EDITOR)
  @NonNull
  @Description(
      "Makes entities one: articles, quotations, relations and counts go to the survivor, and stay"
          + " with it when the articles are analysed again. The same again changes nothing.")
  public CompletionStage<MergeEntitiesPayload> mergeEntities(
      Context context, @NonNull @Description("Which.") MergeEntitiesInput input) {
    return UserErrors.told(
        () -> merged(input, madeBy(context)), errors -> new MergeEntitiesPayload(null, errors));
  }

  @Mutation
  @RequiresRole(role = UserRole.EDITOR)
  @NonNull
  @Description(
      "Makes two entities of one: the given articles name a new one, now and when they are analysed"
          + " again. Merging it back undoes it.")
  public CompletionStage<SplitEntityPayload> splitEntity(
      Context context,
      @NonNull @Description("Which, and what goes to the new one.") SplitEntityInput input) {
    return UserErrors.told(
        () -> split(input, madeBy(context)), errors -> new SplitEntityPayload(null, errors));
  }

  @Description(
      "What people corrected about it, the newest first: at most 100 merges and splits. Null if they"
          + " can't be read.")
  public CompletionStage<List<@NonNull Correction>> corrections(
      Context context, @Source Entity entity) {
    return corrections.of(context, entity.id());
  }

  /** Whose token it is; null where none is asked for. */
  private static String madeBy(Context context) {
    DataFetchingEnvironment field = context.unwrap(DataFetchingEnvironment.class);
    return Caller.in(field.getGraphQlContext()).name().orElse(null);
  }

  private CompletionStage<MergeEntitiesPayload> merged(MergeEntitiesInput input, String madeBy) {
    UserErrors.inField("from", () -> input.from().forEach(NodeId::requireEntity));
    UserErrors.inField("into", () -> NodeId.requireEntity(input.into()));
    CorrectionClient.Merge merge =
        new CorrectionClient.Merge(input.from(), input.into(), input.reason(), madeBy);
    return service
        .write(() -> client.merge(merge))
        .thenApply(entity -> new MergeEntitiesPayload(entity, List.of()));
  }

  private CompletionStage<SplitEntityPayload> split(SplitEntityInput input, String madeBy) {
    UserErrors.inField("entity", () -> NodeId.requireEntity(input.entity()));
    UserErrors.inField("articles", () -> input.articles().forEach(NodeId::requireArticle));
    CorrectionClient.Split split =
        new CorrectionClient.Split(
            input.entity(),
            input.articles(),
            input.name(),
            input.description(),
            input.reason(),
            madeBy);
    return service
        .write(() -> client.split(split))
        .thenApply(entity -> new SplitEntityPayload(entity, List.of()));
  }
}
