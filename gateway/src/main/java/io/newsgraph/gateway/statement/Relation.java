package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.entity.Entity;
import io.newsgraph.gateway.guard.ListLimit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A relation that an article states: who does what to whom.")
public record Relation(
    @NonNull @Description("Whose relation it is: who invests, who holds the office.")
        Entity subject,
    @NonNull @Description("What relation it is.") RelationType type,
    @Description("To whom; null for a ROLE whose organisation the article does not name.")
        Entity object,
    @Description("What the type alone does not say, such as the office of a ROLE: 대표.")
        String label,
    @Description("Whether the article says that it is over: 전 대표.") boolean former,
    @Description("Whether no sentence states it as a plain fact.") boolean hedged,
    @Description("When it was so, by its earliest evidence; null where unknown.") PartialDate asOf,
    @NonNull @Description("Where the article states it, at least one place.")
        List<@NonNull RelationEvidence> evidence) {

  public Relation {
    evidence = ListLimit.bounded(evidence);
  }
}
