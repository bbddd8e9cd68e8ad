package io.newsgraph.analysis.text;

import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a document of plain text. */
final class TextDocument {

  /** A line with something in it; its paragraph goes on while lines follow without a blank one. */
  private static final Pattern LINE = Pattern.compile("[^\\n]+");

  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n");

  private TextDocument() {}

  /** The text as every offset counts it: composed (NFC), its lines ended by a line feed. */
  static String normalized(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace("\r\n", "\n")
        .replace('\r', '\n');
  }

  /**
   * @param text normalised; blank lines part its paragraphs, and where it has none, each line is
   *     one
   */
  static Document of(String text, String title, OffsetDateTime publishedAt) {
    List<TextBlock> blocks = new ArrayList<>();
    if (BLANK_LINE.matcher(text).find()) {
      addBetweenBlankLines(text, blocks);
    } else {
      LINE.matcher(text).results().forEach(line -> add(text, line.start(), line.end(), blocks));
    }
    return new Document(title, publishedAt, text, blocks);
  }

  private static void addBetweenBlankLines(String text, List<TextBlock> blocks) {
    int start = 0;
    for (MatchResult blank : BLANK_LINE.matcher(text).results().toList()) {
      add(text, start, blank.start(), blocks);
      start = blank.end();
    }
    add(text, start, text.length(), blocks);
  }

  private static void add(String text, int start, int end, List<TextBlock> blocks) {
    if (!text.substring(start, end).isBlank()) {
      blocks.add(new TextBlock(blocks.size(), BlockKind.PARAGRAPH, start, end));
    }
  }
}
