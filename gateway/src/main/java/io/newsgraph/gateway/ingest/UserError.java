package io.newsgraph.gateway.ingest;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What was wrong with a mutation's input. Nothing was changed then.")
public record UserError(
    @NonNull @Description("For programs, in UPPER_SNAKE, such as TEXT_EMPTY. More codes may come.")
        String code,
    @NonNull @Description("For people, in English.") String message,
    @Description("The input's field it is about, if it is about one.") String field) {}
