package io.newsgraph.article.parse;

import java.util.ArrayList;
import java.util.List;

/** The lines that may be title, deck or subhead, and what surrounds each of them. */
final class Headlines {

  /** More short lines than these in a row, within the story, are verse or a table. */
  private static final int LONGEST_RUN = 3;

  private final List<Part> content;
  private final List<Candidate> candidates = new ArrayList<>();
  private final int storyStart;

  /**
   * One such line.
   *
   * @param at its place among the content
   * @param glued whether the next line follows without a blank line
   * @param underHeadline whether the line before is headline-like as well
   * @param place how much of the text stands before it, from 0 to 1
   */
  record Candidate(Part part, int at, boolean glued, boolean underHeadline, double place) {

    String text() {
      return part.text();
    }

    int width() {
      return Characters.width(part.text());
    }
  }

  Headlines(Draft draft) {
    content = draft.content();
    boolean[] fits = new boolean[content.size()];
    for (int i = 0; i < fits.length; i++) {
      fits[i] = fits(content.get(i));
    }
    openingFits(fits);
    storyStart = storyStart(fits);
    dropRuns(fits);
    collect(fits);
  }

  private static boolean fits(Part part) {
    boolean open = part.is(Role.TEXT) && !part.mark().is(Mark.Kind.LIST);
    return open && HeadlineShape.fits(part.text());
  }

  /** The first line over a story may be a sentence: {@code 가나전자, 반도체 공장을 접었다}. */
  private void openingFits(boolean[] fits) {
    int first = 0;
    while (first < fits.length && !content.get(first).is(Role.TEXT)) {
      first++;
    }
    boolean over = first + 1 < fits.length && content.get(first).mark().is(Mark.Kind.NONE);
    if (!over || !HeadlineShape.fitsOpening(content.get(first).text())) {
      return;
    }
    boolean quoted = Quotations.isQuotation(content.get(first).text());
    fits[first] |= first == 0 || !quoted;
    int next = first + 1;
    while (fits[first] && next < fits.length - 1 && isQuotedDeck(content.get(next))) {
      fits[next] = true;
      next++;
    }
  }

  /** Under the title, a quotation without full stop belongs to the headlines. */
  private static boolean isQuotedDeck(Part part) {
    return part.is(Role.TEXT)
        && Quotations.isQuotation(part.text())
        && HeadlineShape.fitsOpening(part.text());
  }

  private int storyStart(boolean[] fits) {
    int at = 0;
    while (at < fits.length
        && (fits[at] || content.get(at).is(Role.CAPTION) || isDeck(content.get(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isDeck(Part part) {
    return part.is(Role.TEXT) && part.mark().is(Mark.Kind.LIST);
  }

  private void dropRuns(boolean[] fits) {
    int start = storyStart;
    while (start < fits.length) {
      int end = start;
      while (end < fits.length && fits[end]) {
        end++;
      }
      for (int i = start; end - start >= LONGEST_RUN && i < end; i++) {
        fits[i] = false;
      }
      start = end + 1;
    }
  }

  private void collect(boolean[] fits) {
    double length = content.isEmpty() ? 1 : content.getLast().span().end();
    int last = lastText();
    for (int i = 0; i < last; i++) {
      if (!fits[i]) {
        continue;
      }
      Part part = content.get(i);
      boolean glued = !content.get(i + 1).afterBlank();
      boolean underHeadline = i > 0 && (fits[i - 1] || content.get(i - 1).is(Role.HEADING));
      candidates.add(new Candidate(part, i, glued, underHeadline, part.span().start() / length));
    }
  }

  /** Where the last line stands that a headline can head; a caption has none. */
  private int lastText() {
    int last = content.size() - 1;
    while (last > 0 && content.get(last).is(Role.CAPTION)) {
      last--;
    }
    return last;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /** Whether no paragraph stands before it. */
  boolean isHead(Candidate candidate) {
    return candidate.at() < storyStart;
  }

  /** Where the story's first paragraph stands among the content; the content's size if nowhere. */
  int storyStart() {
    return storyStart;
  }

  List<Part> content() {
    return content;
  }

  /** What the text says apart from these lines. */
  Vocabulary vocabulary() {
    Vocabulary vocabulary = new Vocabulary();
    int next = 0;
    for (int i = 0; i < content.size(); i++) {
      if (next < candidates.size() && candidates.get(next).at() == i) {
        next++;
      } else {
        vocabulary.add(content.get(i).text());
      }
    }
    return vocabulary;
  }
}
