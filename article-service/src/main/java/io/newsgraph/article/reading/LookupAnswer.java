package io.newsgraph.article.reading;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The articles that were found, and which of them each URL means. */
@Schema(description = "The articles found, each once; what was not found is left out")
public record LookupAnswer(List<PartialArticle> articles, List<FoundUrl> urls) {

  /** A URL as it was asked with, and the id of its article. */
  public record FoundUrl(String url, String id) {}
}
