package io.newsgraph.analysis.language;

import io.newsgraph.analysis.language.Bracketed.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Pairs quotation marks and brackets. A mark without its partner in the same block is taken for an
 * ordinary character. Each mark is put on the stack and taken off once, so the work grows with the
 * length of the text, whatever stands in it.
 */
public final class BracketFinder {

  private static final String OPENING = "“‘《〈「『<([（［\"'";
  private static final String CLOSING = "”’》〉」』>)]）］\"'";
  private static final Kind[] KINDS = {
    Kind.DOUBLE_QUOTES,
    Kind.SINGLE_QUOTES,
    Kind.TITLE_MARKS,
    Kind.TITLE_MARKS,
    Kind.TITLE_MARKS,
    Kind.TITLE_MARKS,
    Kind.TITLE_MARKS,
    Kind.PARENTHESES,
    Kind.SQUARE_BRACKETS,
    Kind.PARENTHESES,
    Kind.SQUARE_BRACKETS,
    Kind.DOUBLE_QUOTES,
    Kind.SINGLE_QUOTES
  };

  private final String text;
  private final Span range;
  private final Deque<OpenMark> open = new ArrayDeque<>();
  private final int[] openOfPair = new int[OPENING.length()];
  private final List<Bracketed> found = new ArrayList<>();

  private record OpenMark(int pair, int position) {}

  private BracketFinder(String text, Span range) {
    this.text = text;
    this.range = range;
  }

  /**
   * @return the pairs within {@code range}, nested ones too, in order of their opening marks
   */
  public static List<Bracketed> find(String text, Span range) {
    return new BracketFinder(text, range).run();
  }

  private List<Bracketed> run() {
    for (int i = range.start(); i < range.end(); i++) {
      char mark = text.charAt(i);
      int closing = CLOSING.indexOf(mark);
      if (closing >= 0 && openOfPair[closing] > 0 && mayClose(i)) {
        close(closing, i);
        continue;
      }
      int opening = OPENING.indexOf(mark);
      if (opening >= 0 && mayOpen(i)) {
        open.push(new OpenMark(opening, i));
        openOfPair[opening]++;
      }
    }
    found.sort(Comparator.comparingInt(Bracketed::start));
    return found;
  }

  private void close(int pair, int position) {
    OpenMark mark;
    do {
      mark = open.pop();
      openOfPair[mark.pair()]--;
    } while (mark.pair() != pair);
    found.add(new Bracketed(KINDS[pair], mark.position(), position + 1));
  }

  /** An apostrophe within a word, as in McDonald’s, is no quotation mark. */
  private boolean mayClose(int position) {
    char mark = text.charAt(position);
    boolean isApostrophe = mark == '’' || mark == '\'';
    return !(isApostrophe && isLatin(position - 1) && isLatin(position + 1));
  }

  /**
   * A straight mark opens only before a word: 5' and the second of a pair do not, nor does the sign
   * of 3 < 5.
   */
  private boolean mayOpen(int position) {
    if (text.charAt(position) == '<') {
      return position + 1 < range.end() && Character.isLetterOrDigit(text.charAt(position + 1));
    }
    if (text.charAt(position) != '\'') {
      return true;
    }
    return position == range.start() || !Character.isLetterOrDigit(text.charAt(position - 1));
  }

  private boolean isLatin(int position) {
    if (position < range.start() || position >= range.end()) {
      return false;
    }
    char c = text.charAt(position);
    return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }
}
