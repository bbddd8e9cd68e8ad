package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.statement.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A time that an article speaks of.")
public record TimeExpression(
    @NonNull @Description("The words, such as 지난달 27일; exactly the text from `start` to `end`.")
        String text,
    @Description("What they mean; null where the text or an unknown publication leaves it open.")
        PartialDate value,
    @NonNull @Description("The rule that resolved them, such as LAST_MONTH_DAY.") String rule,
    @Description("The date they were counted from; null where they stand by themselves.")
        PartialDate anchor,
    @Description("Where they start in the article's text, in UTF-16 code units.") int start,
    @Description("Where they end there, exclusive.") int end) {}
