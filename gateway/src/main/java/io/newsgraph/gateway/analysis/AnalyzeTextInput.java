package io.newsgraph.gateway.analysis;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("AnalyzeTextInput")
@Description("A text to analyse without storing it.")
public record AnalyzeTextInput(
    @NonNull
        @Description(
            "The text, at most 100,000 characters; blank lines part its paragraphs. Offsets count in"
                + " it in NFC, its lines ended by a line feed.")
        String text,
    @Description("Its headline.") String title,
    @Description(
            "When it was published: a date, or a date and time; read as Seoul's without offset. Times"
                + " such as 지난달 stay open without it.")
        String publishedAt) {}
