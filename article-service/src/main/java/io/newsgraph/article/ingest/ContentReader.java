package io.newsgraph.article.ingest;

import io.newsgraph.article.archive.Content;
import io.newsgraph.article.archive.GivenMetadata;
import io.newsgraph.article.parse.ParseHints;
import io.newsgraph.article.parse.ParsedArticle;
import io.newsgraph.article.parse.PlainTextParser;
import io.newsgraph.article.text.InputText;
import io.newsgraph.article.time.SeoulTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Makes an article's content out of its text and of what else is known of it. Of each piece of
 * metadata, the first that is known counts: what submitters gave, what the text says, what the
 * revision before had.
 */
final class ContentReader {

  private static final Content NOTHING =
      new Content(null, null, null, null, null, List.of(), List.of(), List.of());

  private final PlainTextParser parser = new PlainTextParser();

  /**
   * @param before the content of the revision before, or null
   * @throws TextEmpty if there is nothing to read in the text
   */
  Content read(String text, GivenMetadata given, Content before) {
    ParseHints hints = new ParseHints(given.title(), SeoulTime.of(given.publishedAt()));
    ParsedArticle parsed = parser.parse(InputText.nfc(text), hints);
    // A title that was given is no sign that the text has anything in it.
    if (parsed.blocks().isEmpty() && (parsed.title() == null || given.title() != null)) {
      throw new TextEmpty();
    }
    return content(parsed, given, before == null ? NOTHING : before);
  }

  private static Content content(ParsedArticle parsed, GivenMetadata given, Content before) {
    return new Content(
        first(given.title(), parsed.title(), before.title()),
        first(given.publisher(), name(parsed.publisher()), before.publisher()),
        first(given.section(), name(parsed.section()), before.section()),
        first(given.publishedAt(), instant(parsed.publishedAt()), before.publishedAt()),
        instant(parsed.modifiedAt()),
        parsed.decks(),
        parsed.bylines(),
        parsed.blocks());
  }

  /** Something longer than a name that the parser took for one is left alone. */
  private static String name(String parsed) {
    return parsed == null || parsed.length() > Submission.LONGEST_NAME ? null : parsed;
  }

  private static Instant instant(OffsetDateTime time) {
    return time == null ? null : time.toInstant().truncatedTo(ChronoUnit.MICROS);
  }

  private static <T> T first(T given, T parsed, T before) {
    if (given != null) {
      return given;
    }
    return parsed != null ? parsed : before;
  }
}
