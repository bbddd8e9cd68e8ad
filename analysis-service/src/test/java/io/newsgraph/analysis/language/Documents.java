package io.newsgraph.analysis.language;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Documents for tests. */
public final class Documents {

  private Documents() {}

  /** A document without title, each argument a paragraph. */
  public static Document of(String... paragraphs) {
    return titled(null, paragraphs);
  }

  public static Document titled(String title, String... paragraphs) {
    List<TextBlock> blocks = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      int end = start + paragraph.length();
      blocks.add(new TextBlock(blocks.size(), BlockKind.PARAGRAPH, start, end));
      start = end + Document.BLOCK_SEPARATOR.length();
    }
    return new Document(title, null, String.join(Document.BLOCK_SEPARATOR, paragraphs), blocks);
  }

  /** A document of one paragraph with a time of publication. */
  public static Document published(OffsetDateTime publishedAt, String paragraph) {
    Document document = of(paragraph);
    return new Document(null, publishedAt, document.text(), document.blocks());
  }

  public static AnnotatedDocument annotated(String... paragraphs) {
    return new LanguageAnalyzer().annotate(of(paragraphs));
  }
}
