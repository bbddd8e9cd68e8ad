package io.newsgraph.gateway.correction;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Something that people corrected about who is who.")
public record Correction(
    @NonNull @Description("What was done.") CorrectionKind kind,
    @Id @NonNull @Description("The entity that others were merged into, or that was split.")
        String entityId,
    @Id
        @NonNull
        @Description(
            "The entity that was merged, whose id answers with the survivor; or that was split off.")
        String otherId,
    @NonNull @Description("What that one was called then.") String otherName,
    @Description("How many articles were moved.") @JsonAlias("articles") int articleCount,
    @Description("Why, as whoever did it wrote.") String reason,
    @Description("Who did it; null where nobody had to say who they are.") String madeBy,
    @NonNull @Description("When.") OffsetDateTime madeAt) {}
