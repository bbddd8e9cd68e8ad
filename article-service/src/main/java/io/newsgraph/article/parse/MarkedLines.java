package io.newsgraph.article.parse;

import java.util.List;

/** Decides what the lines with a mark are: subheads, items of a list, captions, questions. */
final class MarkedLines {

  /** Columns: a longer item of a list is a paragraph with a mark. */
  private static final int WIDEST_ITEM = 240;

  /** Columns: press releases mark each paragraph as others mark subheads. */
  private static final int WIDEST_TOLD = 80;

  private static final int MOST_DECKS = 4;

  private static final String DASHES = "-–—―";

  /** Columns that a marked subhead takes at most; the mark makes up for its length. */
  private static final int WIDEST_HEADING = 120;

  private final List<Part> content;
  private final int firstStory;

  MarkedLines(Draft draft) {
    content = draft.content();
    firstStory = firstStory(content);
  }

  void decide() {
    int start = 0;
    while (start < content.size()) {
      int end = start + 1;
      while (end < content.size() && isSameList(content.get(start), content.get(end))) {
        end++;
      }
      decide(start, end);
      start = end;
    }
  }

  private static boolean isSameList(Part first, Part other) {
    Mark mark = first.mark();
    boolean open = first.is(Role.TEXT) && other.is(Role.TEXT) && mark.is(other.mark().kind());
    return open
        && switch (mark.kind()) {
          case LIST, NUMBER -> true;
          case HEADING, CAPTION -> mark.sign().equals(other.mark().sign());
          case NONE, BRACKETS, QUOTE, SPEAKER -> false;
        };
  }

  private void decide(int start, int end) {
    Part first = content.get(start);
    if (isDecks(start, end)) {
      return;
    }
    if (end - start > 1) {
      content.subList(start, end).forEach(MarkedLines::becomeItem);
    } else if (first.is(Role.TEXT)) {
      decideAlone(first, start);
    }
  }

  /** A few lines with dashes over the story are its decks; told later, when a title is known. */
  private boolean isDecks(int start, int end) {
    Mark mark = content.get(start).mark();
    boolean dashed = mark.is(Mark.Kind.LIST) && DASHES.contains(mark.sign());
    return dashed && start > 0 && end - start <= MOST_DECKS && end <= firstStory;
  }

  private static void becomeItem(Part part) {
    boolean told =
        part.mark().is(Mark.Kind.HEADING)
            && Sentences.endsWithFullStop(part.text())
            && Characters.width(part.text()) > WIDEST_TOLD;
    boolean item = Characters.width(part.text()) <= WIDEST_ITEM && Sentences.count(part.text()) < 4;
    part.become(item && !told ? Role.LIST_ITEM : Role.PARAGRAPH);
  }

  private void decideAlone(Part part, int at) {
    switch (part.mark().kind()) {
      case SPEAKER -> part.become(Role.PARAGRAPH);
      case CAPTION -> decideCaption(part, at);
      case HEADING -> decideHeading(part, at);
      case NUMBER -> part.become(isPortion(part, at) ? Role.HEADING : Role.PARAGRAPH);
      case LIST -> decideItem(part, at);
      // Brackets, and no mark, say too little: told from a headline later.
      case BRACKETS, QUOTE, NONE -> {}
    }
  }

  /** A sign that comes again within the line parts what the line counts up. */
  private void decideCaption(Part part, int at) {
    if (part.text().contains(part.mark().sign())) {
      part.keepMark();
      part.become(Role.PARAGRAPH);
    } else {
      part.become(isPortion(part, at) ? Role.HEADING : Role.CAPTION);
    }
  }

  /** A subhead's mark makes one of any short line with text below. */
  private void decideHeading(Part part, int at) {
    boolean narrow = Characters.width(part.text()) <= WIDEST_HEADING;
    boolean heads = narrow && !Sentences.endsWithFullStop(part.text()) && at + 1 < content.size();
    boolean title = part.mark().sign().equals("#") && isBeforeStory(at);
    if (!title) {
      part.become(heads ? Role.HEADING : Role.PARAGRAPH);
    }
  }

  private void decideItem(Part part, int at) {
    if (Sentences.isEnded(part.text()) || "※*".contains(part.mark().sign())) {
      part.keepMark();
      part.become(Role.PARAGRAPH);
    } else if (!isBeforeStory(at)) {
      part.become(Role.LIST_ITEM);
    }
  }

  /** Whether a line looks like a subhead over a paragraph, with text above as well. */
  private boolean isPortion(Part part, int at) {
    boolean between = at > 0 && at + 1 < content.size();
    return between
        && !isBeforeStory(at)
        && HeadlineShape.fits(part.text())
        && !CaptionShape.endsAsCaption(part.text())
        && Sentences.endsWithFullStop(content.get(at + 1).text());
  }

  private boolean isBeforeStory(int at) {
    return at < firstStory;
  }

  /** Where the first sentence that is no caption stands. */
  private static int firstStory(List<Part> content) {
    int at = 0;
    while (at < content.size()
        && (content.get(at).is(Role.CAPTION)
            || !Sentences.endsWithFullStop(content.get(at).text()))) {
      at++;
    }
    return at;
  }
}
