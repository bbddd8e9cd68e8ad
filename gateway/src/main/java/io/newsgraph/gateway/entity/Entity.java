package io.newsgraph.gateway.entity;

import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.loading.AlwaysRead;
import io.newsgraph.gateway.relay.Node;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description(
    "A person, organisation, place and so on that articles name: one for the whole corpus.")
public record Entity(
    @AlwaysRead
        @Id
        @NonNull
        @Description("`ent_` and 32 hexadecimal digits. An id merged away still answers.")
        String id,
    @NonNull @Description("The name it is mostly called by.") String name,
    @NonNull @Description("What it is.") EntityType type,
    @Description(
            "What tells it from others of its name: as people gave it, else the offices that most"
                + " articles give a person, such as KT 대표; null where nothing is known.")
        String description,
    @NonNull @Description("Its other names, such as MS for 마이크로소프트; at most the first 500.")
        List<@NonNull String> aliases,
    @Description("How many articles name it.") int articleCount,
    @Description("The time of the earliest article that names it.") OffsetDateTime firstSeen,
    @Description("The time of the latest article that names it.") OffsetDateTime lastSeen)
    implements Node {

  public Entity {
    aliases = ListLimit.bounded(aliases);
  }
}
