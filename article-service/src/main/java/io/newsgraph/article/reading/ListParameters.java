package io.newsgraph.article.reading;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The filters and the order of a list of articles, as they stand in the query. */
public record ListParameters(
    @QueryParam("publisher") @Parameter(description = "Any of these publishers, in full")
        List<String> publisher,
    @QueryParam("section") @Parameter(description = "Any of these sections, in full")
        List<String> section,
    @QueryParam("url") @Parameter(description = "The article with this URL") String url,
    @QueryParam("from")
        @Parameter(description = "Published at this time or later; a bare date is a day in Seoul")
        String from,
    @QueryParam("to")
        @Parameter(description = "Published before this time; a bare date: through the end of it")
        String to,
    @QueryParam("order") @Parameter(description = "NEWEST (the default) or OLDEST first")
        String order) {}
