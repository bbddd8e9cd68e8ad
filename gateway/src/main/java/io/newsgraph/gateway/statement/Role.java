package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.loading.AlwaysRead;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("An office that somebody holds or held, as all articles together state it.")
public record Role(
    @NonNull @Description("Who holds it.") Entity holder,
    @Description("Where; null where the articles do not name it.") Entity organization,
    @Description("The office, such as 대표; null where the articles do not name it.") String label,
    @Description("Whether they say that it is over: 전 대표.") boolean former,
    @Description("Whether none of them states it as a plain fact.") boolean hedged,
    @Description("The earliest time that it was so; null where unknown.") PartialDate firstAsOf,
    @Description("The latest time that it was so; null where unknown.") PartialDate lastAsOf,
    @AlwaysRead @Description("How many articles state it.") int articleCount,
    @NonNull @Description("Where the newest of them states it.")
        List<@NonNull RelationEvidence> evidence) {

  public Role {
    evidence = ListLimit.bounded(evidence);
  }
}
