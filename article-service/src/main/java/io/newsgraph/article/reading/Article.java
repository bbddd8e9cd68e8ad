package io.newsgraph.article.reading;

import io.newsgraph.article.archive.ArchivedArticle;
import io.newsgraph.article.archive.ArticleRevision;
import io.newsgraph.article.archive.Content;
import io.newsgraph.article.parse.Block;
import io.newsgraph.article.parse.Byline;
import io.newsgraph.article.time.SeoulTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as readers see it. */
@Schema(description = "An article as it stands in its newest, or the named, revision")
public record Article(
    @Schema(examples = "art_01924f2b7c3e7d4a8f00a1b2c3d4e5f6") String id,
    @Schema(description = "From 1; grows when text or metadata change", examples = "1")
        Integer revision,
    @Schema(nullable = true, description = "Canonical", examples = "https://hanbit.example/news/1")
        String url,
    @Schema(nullable = true, examples = "한빛일보") String publisher,
    @Schema(nullable = true, examples = "경제") String section,
    @Schema(nullable = true) String title,
    @Schema(description = "Lines between title and body that sum the article up")
        List<String> decks,
    List<Byline> bylines,
    @Schema(nullable = true, examples = "2024-09-27T09:30:00+09:00") OffsetDateTime publishedAt,
    @Schema(nullable = true) OffsetDateTime modifiedAt,
    @Schema(description = "When the article first came in") OffsetDateTime collectedAt,
    @Schema(description = "The typed parts of the text, in order") List<Block> blocks,
    @Schema(description = "The blocks' texts joined by one blank line: what offsets count in")
        String text,
    @Schema(description = "Version of the parser that read it", examples = "plain-text/1")
        String parser) {

  static final String BETWEEN_BLOCKS = "\n\n";

  /** The article as it stands in one of its revisions. */
  public static Article of(ArchivedArticle article, ArticleRevision revision) {
    Content content = revision.content();
    return new Article(
        article.id().toString(),
        revision.revision(),
        article.url(),
        content.publisher(),
        content.section(),
        content.title(),
        content.decks(),
        content.bylines(),
        SeoulTime.of(content.publishedAt()),
        SeoulTime.of(content.modifiedAt()),
        SeoulTime.of(article.collectedAt()),
        content.blocks(),
        text(content.blocks()),
        revision.parser());
  }

  static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining(BETWEEN_BLOCKS));
  }
}
