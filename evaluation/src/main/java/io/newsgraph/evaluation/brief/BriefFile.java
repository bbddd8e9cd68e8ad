package io.newsgraph.evaluation.brief;

import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldFormatException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a file of short articles; its format is told in the README beside the files.
 *
 * <pre>
 * === title
 * T paragraph
 * E ORGANIZATION 한빛전자 | 한빛
 * E? LOCATION 판교
 * R ROLE 김하준 > 한빛전자 # 대표
 * Q 김하준 | 올해 안에 공장을
 * </pre>
 */
public final class BriefFile {

  private final String file;
  private final List<GoldArticle> articles = new ArrayList<>();
  private BriefDraft draft;
  private int line;

  private BriefFile(String file) {
    this.file = file;
  }

  /**
   * @param file as error messages name it
   * @throws GoldFormatException if it does not keep the format
   */
  public static List<GoldArticle> read(String file, String content) {
    BriefFile reader = new BriefFile(file);
    Normalizer.normalize(content, Normalizer.Form.NFC).lines().forEach(reader::read);
    reader.finish();
    return List.copyOf(reader.articles);
  }

  private void read(String content) {
    line++;
    String[] parts = content.strip().split(" ", 2);
    if (parts[0].isEmpty() || parts[0].equals("#")) {
      return;
    }
    if (parts.length < 2) {
      throw fault("has nothing behind " + parts[0]);
    }
    if (parts[0].equals("===")) {
      finish();
      draft = new BriefDraft(file + ":" + line, parts[1].strip());
    } else if (draft == null) {
      throw fault("stands before the first article");
    } else {
      add(parts[0], parts[1].strip());
    }
  }

  private void add(String kind, String content) {
    try {
      switch (kind) {
        case "T" -> draft.addParagraph(content);
        case "E" -> draft.addName(content, false);
        case "E?" -> draft.addName(content, true);
        case "R" -> draft.addRelation(content, false);
        case "R?" -> draft.addRelation(content, true);
        case "Q" -> draft.addQuotation(content, false);
        case "Q?" -> draft.addQuotation(content, true);
        default -> throw fault("begins with none of ===, T, E, R, Q and #");
      }
    } catch (IllegalArgumentException e) {
      throw fault(e.getMessage());
    }
  }

  private GoldFormatException fault(String message) {
    return new GoldFormatException(file, line, message);
  }

  private void finish() {
    if (draft != null) {
      articles.add(draft.article());
    }
  }
}
