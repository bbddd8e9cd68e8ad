package io.newsgraph.article.reading;

import io.newsgraph.article.identity.CanonicalUrl;
import io.newsgraph.article.identity.IdentityHash;
import io.newsgraph.article.text.InputText;
import io.newsgraph.article.time.DateRange;
import java.util.List;

/**
 * Which articles a list keeps. A filter that is empty or null keeps all.
 *
 * @param publishers any of these, in full
 * @param sections any of these, in full
 * @param url the identity of the one article with this URL
 * @param range of publication, else of collection
 */
record ArticleFilter(
    List<String> publishers, List<String> sections, IdentityHash url, DateRange range) {

  /** No publisher or section has so long a name. */
  private static final int LONGEST_NAME = 200;

  ArticleFilter {
    publishers = List.copyOf(publishers);
    sections = List.copyOf(sections);
  }

  /**
   * @throws io.newsgraph.article.problem.ClientError if a parameter cannot be read
   */
  static ArticleFilter of(ListParameters parameters) {
    return new ArticleFilter(
        names("publisher", parameters.publisher()),
        names("section", parameters.section()),
        CanonicalUrl.parse(parameters.url()).map(IdentityHash::of).orElse(null),
        DateRange.parse(parameters.from(), parameters.to()));
  }

  SqlConditions conditions() {
    SqlConditions conditions = new SqlConditions();
    if (!publishers.isEmpty()) {
      conditions.add("a.publisher IN (:publishers)", "publishers", publishers);
    }
    if (!sections.isEmpty()) {
      conditions.add("a.section IN (:sections)", "sections", sections);
    }
    if (url != null) {
      conditions.add(
          "a.id = (SELECT article_id FROM article_identity WHERE hash = :url)", "url", url.bytes());
    }
    if (range.from() != null) {
      conditions.add("a.effective_at >= :from", "from", range.from());
    }
    if (range.to() != null) {
      conditions.add("a.effective_at < :to", "to", range.to());
    }
    return conditions;
  }

  private static List<String> names(String parameter, List<String> values) {
    return values.stream()
        .map(value -> InputText.line(parameter, value, LONGEST_NAME).orElse(""))
        .distinct()
        .sorted()
        .toList();
  }
}
