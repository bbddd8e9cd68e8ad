package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.guard.ListLimit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An entity as one article has it.")
public record AnalyzedEntity(
    @NonNull @Description("The entity.") Entity entity,
    @Description("How much the article is about it, from 0 to 1.") double salience,
    @NonNull @Description("Where the article names it, at most the first 500 places.")
        List<@NonNull Mention> mentions,
    @Description("Why it is taken for this entity and no other.") Identity identity) {

  public AnalyzedEntity {
    mentions = ListLimit.bounded(mentions);
  }
}
