package io.newsgraph.gateway.article;

import io.newsgraph.gateway.relay.Page;
import io.newsgraph.gateway.relay.PageInfo;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One page of a list of articles (Relay).")
public record ArticleConnection(
    @NonNull @Description("The articles of this page, each with its cursor.")
        List<@NonNull ArticleEdge> edges,
    @NonNull @Description("Where this page stands in the list.") PageInfo pageInfo,
    @Description("How many articles the whole list has. Counted only if selected.")
        Integer totalCount) {

  public static ArticleConnection of(Page<ArticleEdge> page) {
    return new ArticleConnection(page.items(), page.info(), page.totalCount());
  }
}
