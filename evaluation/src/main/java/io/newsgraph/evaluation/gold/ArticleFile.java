package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an article: header lines, a line {@code ---}, the title, and blocks between blank lines. A
 * block behind {@code ##} is a heading.
 */
public final class ArticleFile {

  private static final String HEADING = "## ";
  private static final String PUBLISHED = "publishedAt:";

  private ArticleFile() {}

  /**
   * @param file as error messages name it
   */
  public static Document read(String file, String content) {
    String normalized = Normalizer.normalize(content, Normalizer.Form.NFC);
    String[] parts = normalized.split("(?m)^---\\n", 2);
    if (parts.length < 2) {
      throw new GoldFormatException(file, 1, "no line \"---\" between header and text");
    }
    List<String> paragraphs = List.of(parts[1].strip().split("\\n\\s*\\n"));
    StringBuilder text = new StringBuilder();
    List<TextBlock> blocks = new ArrayList<>();
    for (String paragraph : paragraphs.subList(1, paragraphs.size())) {
      append(paragraph.strip(), text, blocks);
    }
    return new Document(
        paragraphs.getFirst().strip(), publishedAt(file, parts[0]), text.toString(), blocks);
  }

  private static void append(String paragraph, StringBuilder text, List<TextBlock> blocks) {
    boolean heading = paragraph.startsWith(HEADING);
    if (!text.isEmpty()) {
      text.append(Document.BLOCK_SEPARATOR);
    }
    int start = text.length();
    text.append(heading ? paragraph.substring(HEADING.length()) : paragraph);
    BlockKind kind = heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    blocks.add(new TextBlock(blocks.size(), kind, start, text.length()));
  }

  private static OffsetDateTime publishedAt(String file, String header) {
    String[] lines = header.split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith(PUBLISHED)) {
        return time(file, i + 1, lines[i].substring(PUBLISHED.length()).strip());
      }
    }
    return null;
  }

  private static OffsetDateTime time(String file, int line, String value) {
    try {
      return OffsetDateTime.parse(value);
    } catch (DateTimeException e) {
      throw new GoldFormatException(file, line, "\"" + value + "\" is no time with offset");
    }
  }
}
