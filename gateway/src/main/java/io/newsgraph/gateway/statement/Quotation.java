package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.loading.AlwaysRead;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Something that somebody said, as an article reports it.")
public record Quotation(
    @AlwaysRead @Ignore String articleId,
    @Description("The article's revision that the offsets count in; null for `analyzeText`.")
        Integer revision,
    @NonNull
        @Description(
            "What was said; exactly the text from `start` to `end`, at most 2,000 characters.")
        String text,
    @NonNull @Description("How the words are given.") QuotationKind kind,
    @Description("Who said it; null where the article does not tell.") Speaker speaker,
    @Description(
            "The word that says that it was said, such as 말했다; null for a quotation that stands by"
                + " itself.")
        String cue,
    @Description("Whether the article has the quotation itself from hearsay.") boolean hedged,
    @Description("Where it starts in the article's text, in UTF-16 code units.") int start,
    @Description("Where it ends there, exclusive.") int end) {}
