package io.newsgraph.gateway.ingest;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

@Input("IngestArticleInput")
@Description(
    "An article to take in. What is given here goes before what is read from the text itself.")
public record IngestArticleInput(
    @Description(
            "The article as a newsroom would paste it: headline, captions, byline and body as they"
                + " come. Required for now; other sources will join it.")
        String text,
    @Description("The headline.") String title,
    @Description("The newspaper or agency.") String publisher,
    @Description("The section, such as 경제.") String section,
    @Description(
            "When it was published: a date, or a date and time; read as Seoul's without offset.")
        String publishedAt,
    @Description(
            "The article's URL. The same URL again is the same article: changed content becomes a"
                + " new revision.")
        String canonicalUrl) {}
