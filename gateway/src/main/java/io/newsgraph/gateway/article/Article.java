package io.newsgraph.gateway.article;

import io.newsgraph.gateway.guard.ListLimit;
import io.newsgraph.gateway.relay.Node;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An article as article-service answers it. Only the fields that were asked for are there; the
 * others are null.
 */
@Description("A news article in its newest revision, parsed into typed parts.")
public record Article(
    @Id @NonNull @Description("`art_` and 32 hexadecimal digits. Stable over all revisions.")
        String id,
    @NonNull @Description("The number of this revision, from 1 up.") Integer revision,
    @Description("The canonical URL, if the article came with one.") String url,
    @Description("The newspaper or agency, as given or as read from the text.") String publisher,
    @Description("The section, such as 경제, as given or as read from the text.") String section,
    @Description("The headline. Null where the text has none and none was given.") String title,
    @NonNull @Description("The decks: lines under the headline that sum the article up.")
        List<@NonNull String> decks,
    @NonNull @Description("Who wrote it, in the article's order.") List<@NonNull Byline> bylines,
    @Description("When it was published; null where neither the text nor the input says.")
        OffsetDateTime publishedAt,
    @Description("When the publisher last changed it, if the article says so.")
        OffsetDateTime modifiedAt,
    @NonNull @Description("When it first arrived here.") OffsetDateTime collectedAt,
    @NonNull
        @Description(
            "The body's parts in reading order, at most the first 500; `text` always has all.")
        List<@NonNull Block> blocks,
    @NonNull
        @Description(
            "The whole body: the blocks' texts, joined by one blank line, in NFC. All offsets count"
                + " UTF-16 code units in it.")
        String text)
    implements Node {

  /** The fields article-service can be asked for one by one; the id always comes. */
  static final Set<String> FIELDS =
      Set.of(
          "revision",
          "url",
          "publisher",
          "section",
          "title",
          "decks",
          "bylines",
          "publishedAt",
          "modifiedAt",
          "collectedAt",
          "blocks",
          "text");

  public Article {
    decks = ListLimit.bounded(decks);
    bylines = ListLimit.bounded(bylines);
    blocks = ListLimit.bounded(blocks);
  }

  /** An article of which nothing but this is known, and the rest is to be read. */
  public static Article reference(String id, Integer revision) {
    return new Article(
        id, revision, null, null, null, null, null, null, null, null, null, null, null);
  }
}
