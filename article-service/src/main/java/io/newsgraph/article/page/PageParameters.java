package io.newsgraph.article.page;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The page parameters as they stand in the query. Texts, because the framework answers 404 to a
 * number that is none.
 */
public record PageParameters(
    @QueryParam("first")
        @Parameter(
            description =
                "How many items from the start or after a cursor, 1–100; 20 if neither first nor last is given")
        String first,
    @QueryParam("after") @Parameter(description = "Cursor of the item the page begins after")
        String after,
    @QueryParam("last")
        @Parameter(description = "How many items from the end or before a cursor, 1–100")
        String last,
    @QueryParam("before") @Parameter(description = "Cursor of the item the page ends before")
        String before,
    @QueryParam("total") @Parameter(description = "true to have all items counted in totalCount")
        String total) {}
