package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.TextBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The outermost pairs of quotation marks of an article, those that close in a later paragraph too.
 * A paragraph that opens anew what the one before left open goes on with its quotation; then each
 * paragraph is a quotation of its own.
 */
final class QuotationMarks {

  /** The most paragraphs that one pair of marks may hold; behind more, a mark was forgotten. */
  private static final int MAX_BLOCKS = 6;

  private static final String OPENING = "“";
  private static final String CLOSING = "”";

  private final String text;
  private final List<TextBlock> blocks;
  private final Set<Integer> paired = new HashSet<>();
  private final List<Quoted> found = new ArrayList<>();

  private QuotationMarks(AnnotatedDocument document) {
    this.text = document.text();
    this.blocks = document.document().blocks();
  }

  /**
   * @return the pairs in order of the text, no two overlapping
   */
  static List<Quoted> find(AnnotatedDocument document) {
    QuotationMarks marks = new QuotationMarks(document);
    marks.addPairs(document.brackets());
    marks.addOpenOnes();
    return marks.outermost();
  }

  private void addPairs(List<Bracketed> brackets) {
    for (Bracketed bracket : brackets) {
      boolean isDouble = bracket.kind() == Bracketed.Kind.DOUBLE_QUOTES;
      if (!isDouble && bracket.kind() != Bracketed.Kind.SINGLE_QUOTES) {
        continue;
      }
      paired.add(bracket.start());
      paired.add(bracket.end() - 1);
      found.add(new Quoted(bracket.start(), bracket.end(), bracket.content(), isDouble));
    }
  }

  private void addOpenOnes() {
    int i = 0;
    while (i < blocks.size()) {
      int open = lastUnpaired(blocks.get(i));
      i = open < 0 ? i + 1 : addOpen(i, open);
    }
  }

  /** Adds what is open from {@code open} on; returns the next block to look at. */
  private int addOpen(int block, int open) {
    int last = Math.min(blocks.size() - 1, block + MAX_BLOCKS);
    for (int i = block + 1; i <= last; i++) {
      TextBlock next = blocks.get(i);
      if (startsWith(next, OPENING)) {
        addParagraphs(block, i - 1, open, blocks.get(i - 1).end());
        return i;
      }
      int close = firstMark(next);
      if (close >= 0) {
        boolean closes = CLOSING.indexOf(text.charAt(close)) >= 0 && !paired.contains(close);
        if (closes) {
          addParagraphs(block, i, open, close);
        }
        return closes ? i : block + 1;
      }
    }
    return block + 1;
  }

  /** One quotation from {@code open} to {@code close}, as a part of each of its blocks. */
  private void addParagraphs(int first, int last, int open, int close) {
    Span content = new Span(open + 1, close);
    boolean isClosed = close < blocks.get(last).end();
    paired.add(open);
    paired.add(close);
    for (int i = first; i <= last; i++) {
      TextBlock block = blocks.get(i);
      int start = i == first ? open : block.start();
      int end = i < last || !isClosed ? block.end() : close + 1;
      found.add(new Quoted(start, end, content, true));
    }
  }

  /** The last opening mark of a block if nothing closes it and no mark follows, or -1. */
  private int lastUnpaired(TextBlock block) {
    for (int i = block.end() - 1; i >= block.start(); i--) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        return OPENING.indexOf(c) >= 0 && !paired.contains(i) ? i : -1;
      }
    }
    return -1;
  }

  private int firstMark(TextBlock block) {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private boolean startsWith(TextBlock block, String mark) {
    return text.startsWith(mark, block.start()) && block.end() > block.start();
  }

  private List<Quoted> outermost() {
    found.sort(Comparator.comparingInt(Quoted::start).thenComparing(q -> -q.end()));
    List<Quoted> outermost = new ArrayList<>(found.size());
    int end = 0;
    for (Quoted quoted : found) {
      if (quoted.start() >= end) {
        outermost.add(quoted);
        end = quoted.end();
      }
    }
    return outermost;
  }
}
