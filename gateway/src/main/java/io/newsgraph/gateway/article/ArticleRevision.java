package io.newsgraph.gateway.article;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One state an article had.")
public record ArticleRevision(
    @Description("The revision's number, from 1 up.") int revision,
    @Description("The headline it had then.") String title,
    @NonNull @Description("When this state arrived here.") OffsetDateTime recordedAt) {}
