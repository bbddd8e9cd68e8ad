package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the places of an article that an annotation names by their words. */
final class Locator {

  /** What divides the beginning of a long passage from its end. */
  private static final String ELISION = " … ";

  private static final Pattern NUMBERED = Pattern.compile("(.+)#(\\d+)(?:-(\\d+))?");

  private final String text;

  Locator(String text) {
    this.text = text;
  }

  /**
   * The places that a reference names: {@code 김 대표} (which must stand once), {@code 김 대표#2}, {@code
   * 김 대표#2-4}, or {@code [그]는 이어}, a passage that stands once with the place in brackets.
   */
  List<Span> find(String reference, GoldLine line) {
    int bracket = reference.indexOf('[');
    if (bracket >= 0 && reference.indexOf(']') > bracket) {
      return List.of(bracketed(reference, line));
    }
    Matcher numbered = NUMBERED.matcher(reference);
    if (!numbered.matches()) {
      return List.of(only(reference, line));
    }
    int first = Integer.parseInt(numbered.group(2));
    int last = numbered.group(3) == null ? first : Integer.parseInt(numbered.group(3));
    List<Span> all = all(numbered.group(1));
    if (first < 1 || last < first || last > all.size()) {
      throw line.error(
          "no \"" + reference + "\": \"" + numbered.group(1) + "\" stands " + times(all.size()));
    }
    return all.subList(first - 1, last);
  }

  /** The one place that a reference names. */
  Span one(String reference, GoldLine line) {
    List<Span> spans = find(reference, line);
    if (spans.size() != 1) {
      throw line.error("\"" + reference + "\" names " + spans.size() + " places, not one");
    }
    return spans.getFirst();
  }

  /** A passage, of which the middle may be left out: {@code 통신사가 … 지났다}. */
  Span passage(String reference, GoldLine line) {
    int elision = reference.indexOf(ELISION);
    if (elision < 0 || text.contains(reference)) {
      return one(reference, line);
    }
    Span beginning = one(reference.substring(0, elision), line);
    String ending = reference.substring(elision + ELISION.length());
    int at = text.indexOf(ending, beginning.end());
    if (at < 0) {
      throw line.error("no \"" + ending + "\" after \"" + beginning.of(text) + "\"");
    }
    return new Span(beginning.start(), at + ending.length());
  }

  /** All places where {@code words} stand, in order, without overlap. */
  List<Span> all(String words) {
    List<Span> spans = new ArrayList<>();
    int at = text.indexOf(words);
    while (at >= 0) {
      spans.add(new Span(at, at + words.length()));
      at = text.indexOf(words, at + words.length());
    }
    return spans;
  }

  /** The places where {@code words} stand at the beginning of a word. */
  List<Span> beginningWords(String words) {
    return all(words).stream().filter(span -> beginsWord(span.start())).toList();
  }

  private boolean beginsWord(int position) {
    return position == 0 || !Character.isLetterOrDigit(text.charAt(position - 1));
  }

  private Span only(String words, GoldLine line) {
    List<Span> all = all(words);
    if (all.isEmpty()) {
      throw line.error("\"" + words + "\" is not in the text");
    }
    if (all.size() > 1) {
      throw line.error(
          "\"" + words + "\" stands " + times(all.size()) + "; say which, as in " + words + "#2");
    }
    return all.getFirst();
  }

  private Span bracketed(String reference, GoldLine line) {
    int open = reference.indexOf('[');
    int close = reference.indexOf(']');
    String passage = reference.replace("[", "").replace("]", "");
    int start = only(passage, line).start() + open;
    return new Span(start, start + close - open - 1);
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }
}
