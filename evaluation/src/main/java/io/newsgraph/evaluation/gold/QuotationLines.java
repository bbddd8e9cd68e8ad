package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation.Kind;
import java.util.List;
import java.util.Map;

/** Reads the lines {@code quote}. */
final class QuotationLines {

  private static final String OPENING = "\"'“‘「『";
  private static final String CLOSING = "\"'”’」』";

  private final String text;
  private final Locator locator;
  private final Map<String, GoldEntity> entities;

  QuotationLines(String text, Map<String, GoldEntity> entities) {
    this.text = text;
    this.locator = new Locator(text);
    this.entities = entities;
  }

  GoldQuotation read(GoldLine line) {
    List<String> columns = line.columns(3, 4);
    int space = columns.getFirst().indexOf(' ');
    if (space < 0) {
      throw line.error("a quote has a kind and a speaker");
    }
    Kind kind = line.constant(Kind.class, columns.getFirst().substring(0, space));
    List<GoldSpeaker> speakers =
        GoldLine.alternatives(columns.getFirst().substring(space)).stream()
            .map(speaker -> speaker(speaker, line))
            .toList();
    List<String> cues = GoldLine.alternatives(columns.get(1));
    cues.stream()
        .filter(cue -> !cue.equals(GoldQuotation.NO_CUE))
        .forEach(cue -> requireInText(cue, line));
    Span span = locator.passage(columns.get(2), line);
    if (kind == Kind.DIRECT && !isBetweenMarks(span)) {
      throw line.error(
          "a direct quote lies between quotation marks, \"" + columns.get(2) + "\" not");
    }
    return new GoldQuotation(
        kind, speakers, cues, span, isHedged(columns.get(3), line), line.optional());
  }

  private GoldSpeaker speaker(String speaker, GoldLine line) {
    if (speaker.equals("-")) {
      return new GoldSpeaker.Unknown();
    }
    if (speaker.length() > 2 && speaker.startsWith("\"") && speaker.endsWith("\"")) {
      String words = speaker.substring(1, speaker.length() - 1);
      requireInText(words, line);
      return new GoldSpeaker.Nameless(words);
    }
    GoldEntity entity = entities.get(speaker);
    if (entity == null) {
      throw line.error("the speaker \"" + speaker + "\" is no entity of the file");
    }
    return new GoldSpeaker.Named(entity);
  }

  private void requireInText(String words, GoldLine line) {
    if (!text.contains(words)) {
      throw line.error("\"" + words + "\" is not in the text");
    }
  }

  private boolean isBetweenMarks(Span span) {
    return span.start() > 0
        && span.end() < text.length()
        && OPENING.indexOf(text.charAt(span.start() - 1)) >= 0
        && CLOSING.indexOf(text.charAt(span.end())) >= 0;
  }

  private static boolean isHedged(String flag, GoldLine line) {
    if (!flag.isEmpty() && !flag.equals("hedged")) {
      throw line.error("\"" + flag + "\" is not \"hedged\"");
    }
    return !flag.isEmpty();
  }
}
