package io.newsgraph.analysis.text;

import io.newsgraph.analysis.article.InvalidDate;
import io.newsgraph.analysis.clock.SeoulTime;
import io.newsgraph.analysis.language.Document;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * A text to analyse.
 *
 * @param text paragraphs parted by blank lines
 * @param title its headline, or null
 * @param publishedAt a date, or a date and time, Seoul's without offset; null where unknown: times
 *     that are counted from it then stay open
 * @param fields parts of the analysis as in {@code GET /analyses/{articleId}?fields=}; null for all
 */
public record TextInput(String text, String title, String publishedAt, List<String> fields) {

  /**
   * The document that it is.
   *
   * @throws io.newsgraph.analysis.problem.CodedProblem if it is none
   */
  Document document(int maxLength) {
    if (text == null) {
      throw TextRefused.required();
    }
    if (text.length() > maxLength || (title != null && title.length() > maxLength)) {
      throw TextRefused.tooLarge(maxLength);
    }
    if (!isWhole(text) || (title != null && !isWhole(title))) {
      throw TextRefused.invalid();
    }
    if (text.isBlank()) {
      throw TextRefused.empty();
    }
    String normalized = TextDocument.normalized(text);
    String headline = title == null ? null : TextDocument.normalized(title);
    return TextDocument.of(normalized, headline, published());
  }

  private OffsetDateTime published() {
    try {
      return publishedAt == null ? null : SeoulTime.parse(publishedAt);
    } catch (DateTimeException e) {
      throw new InvalidDate("publishedAt");
    }
  }

  private static boolean isWhole(String text) {
    return text.codePoints()
        .noneMatch(each -> each == 0 || Character.getType(each) == Character.SURROGATE);
  }
}
