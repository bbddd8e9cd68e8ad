package io.newsgraph.analysis.task;

import io.newsgraph.analysis.article.ArticleService;
import io.newsgraph.analysis.article.ArticleService.Article;
import io.newsgraph.analysis.article.ArticleService.Block;
import io.newsgraph.analysis.article.ArticleService.Wanted;
import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads articles' texts from article-service, as documents to analyse. */
@ApplicationScoped
class ArticleTexts {

  private static final List<String> FIELDS = List.of("revision", "title", "publishedAt", "blocks");

  private final ArticleService articles;

  ArticleTexts(@RestClient ArticleService articles) {
    this.articles = articles;
  }

  /**
   * The newest revisions of the tasks' articles, in one request; articles that are gone are left
   * out.
   *
   * @throws ArticleServiceAway if article-service does not answer, or not with success
   */
  Map<UUID, Revision> read(List<ClaimedTask> tasks) {
    Wanted wanted = new Wanted(tasks.stream().map(ClaimedTask::articleId).toList(), FIELDS);
    try {
      Map<UUID, Revision> read = new HashMap<>();
      for (Article article : articles.lookup(wanted).articles()) {
        read.put(article.id().value(), new Revision(article));
      }
      return read;
    } catch (ProcessingException | WebApplicationException e) {
      throw new ArticleServiceAway(e);
    }
  }

  private static Document document(Article article) {
    String text =
        article.blocks().stream()
            .map(Block::text)
            .collect(Collectors.joining(Document.BLOCK_SEPARATOR));
    List<TextBlock> blocks = new ArrayList<>();
    int start = 0;
    for (Block block : article.blocks()) {
      int end = start + block.text().length();
      blocks.add(new TextBlock(block.index(), kind(block.kind()), start, end));
      start = end + Document.BLOCK_SEPARATOR.length();
    }
    return new Document(article.title(), article.publishedAt(), text, blocks);
  }

  /** Enums grow: a kind that is not known here yet reads as running text. */
  private static BlockKind kind(String name) {
    for (BlockKind kind : BlockKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return BlockKind.PARAGRAPH;
  }

  /**
   * An article's newest revision. Made a document only when its turn comes: what is wrong with one
   * must not cost the others of its batch.
   */
  record Revision(Article article) {

    int number() {
      return article.revision();
    }

    Document document() {
      return ArticleTexts.document(article);
    }
  }

  /** Nothing is wrong with any article: the whole service is out of reach. */
  static final class ArticleServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ArticleServiceAway(RuntimeException cause) {
      super("article-service does not answer: " + cause.getMessage(), cause);
    }
  }
}
