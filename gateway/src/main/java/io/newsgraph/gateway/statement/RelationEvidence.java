package io.newsgraph.gateway.statement;

import io.newsgraph.gateway.loading.AlwaysRead;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A place that states a relation.")
public record RelationEvidence(
    @AlwaysRead @Ignore String articleId,
    @Description("The article's revision that the offsets count in; null for `analyzeText`.")
        Integer revision,
    @NonNull @Description("The sentence; of a very long one the beginning.") String sentence,
    @Description("Where the sentence starts in the article's text, in UTF-16 code units.")
        int sentenceStart,
    @Description("Where the words that state it start in the article's text.") int start,
    @Description("Where they end there, exclusive.") int end,
    @Description(
            "Whether it is hearsay there, what somebody is quoted to say, or a plan that is only"
                + " considered.")
        boolean hedged,
    @Description("When it was so by this sentence, else the day of publication; null if unknown.")
        PartialDate asOf) {}
