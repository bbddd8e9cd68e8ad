package io.newsgraph.gateway.analysis;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A quantity that an article states.")
public record Amount(
    @NonNull @Description("The words, such as 1조2천억원; exactly the text from `start` to `end`.")
        String text,
    @Description("The number in `unit`; null where the text names none, as 수조원대 does.")
        BigDecimal value,
    @Description("The least it can be, where the text leaves a range; null if unknown.")
        BigDecimal min,
    @Description("The most it can be, where the text leaves a range; null if unknown.")
        BigDecimal max,
    @NonNull
        @Description(
            "A currency such as KRW (ISO 4217), %, %p (percentage points), or the counter or measure"
                + " as the text has it, such as 명 or km.")
        String unit,
    @Description("Whether the article gives it as hearsay or as a guess.") boolean hedged,
    @Description("Where it starts in the article's text, in UTF-16 code units.") int start,
    @Description("Where it ends there, exclusive.") int end) {}
