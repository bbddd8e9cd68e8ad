package io.newsgraph.gateway.analysis;

import io.newsgraph.gateway.guard.ListLimit;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A word or compound that sets an article apart from the others.")
public record Keyword(
    @NonNull @Description("The term in its dictionary form.") String term,
    @Description("How much it stands out; comparable within one article only.") double score,
    @NonNull @Description("Where it stands in the text, at most the first 500 places.")
        List<@NonNull Occurrence> occurrences) {

  public Keyword {
    occurrences = ListLimit.bounded(occurrences);
  }
}
