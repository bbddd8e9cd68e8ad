package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldQuotation;
import io.newsgraph.evaluation.gold.GoldSpeaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Who says what in an article, line by line: {@code speaker | beginning of what is said}. Faults
 * are {@link IllegalArgumentException}.
 */
final class BriefSpeakers {

  private static final String BAR = " | ";

  /** Before the article's words for somebody without a name; alone for nobody. */
  private static final String NAMELESS = "~";

  private static final String OPENING = "“\"‘'";

  private final List<Line> lines = new ArrayList<>();
  private int reached;

  private record Line(String speaker, Span beginning, boolean optional) {}

  /**
   * @param text of the article so far; lines come in order of the text
   */
  void add(CharSequence text, String content, boolean optional) {
    int bar = content.indexOf(BAR);
    if (bar < 0) {
      throw new IllegalArgumentException("has no speaker and beginning");
    }
    String words = content.substring(bar + BAR.length()).strip();
    String all = text.toString();
    int at = all.indexOf(words, reached);
    at = at < 0 ? all.indexOf(words) : at;
    if (at < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in the text");
    }
    reached = at + 1;
    lines.add(
        new Line(content.substring(0, bar).strip(), new Span(at, at + words.length()), optional));
  }

  /**
   * @param byForm the article's entities by each of their names
   */
  List<GoldQuotation> quotations(String text, Map<String, GoldEntity> byForm) {
    return lines.stream().map(line -> quotation(text, line, byForm)).toList();
  }

  private static GoldQuotation quotation(String text, Line line, Map<String, GoldEntity> byForm) {
    int before = line.beginning().start() - 1;
    boolean isMarked = before >= 0 && OPENING.indexOf(text.charAt(before)) >= 0;
    return new GoldQuotation(
        isMarked ? Quotation.Kind.DIRECT : Quotation.Kind.INDIRECT,
        List.of(speaker(line.speaker(), byForm)),
        List.of(),
        line.beginning(),
        false,
        line.optional());
  }

  private static GoldSpeaker speaker(String words, Map<String, GoldEntity> byForm) {
    if (words.equals(NAMELESS)) {
      return new GoldSpeaker.Unknown();
    }
    if (words.startsWith(NAMELESS)) {
      return new GoldSpeaker.Nameless(words.substring(NAMELESS.length()).strip());
    }
    GoldEntity entity = byForm.get(words);
    if (entity == null) {
      throw new IllegalArgumentException("\"" + words + "\" is not among the names");
    }
    return new GoldSpeaker.Named(entity);
  }
}
