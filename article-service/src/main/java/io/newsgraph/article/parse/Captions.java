package io.newsgraph.article.parse;

import java.util.List;
import java.util.Optional;

/** Finds the captions by their credits, their marks and what they say. */
final class Captions {

  private static final Lexicon SOURCE_CUES = Lexicon.of("source-cues.txt");

  /** Columns of a line that a credit standing below it makes a caption. */
  private static final int WIDEST_UNCREDITED = 200;

  private final Draft draft;

  Captions(Draft draft) {
    this.draft = draft;
  }

  void find() {
    List<Part> parts = draft.undecided();
    parts.forEach(this::byCredit);
    attachCredits();
    for (Part part : draft.undecided()) {
      if (CaptionShape.pointsIntoPicture(part.text()) && part.mark().is(Mark.Kind.NONE)) {
        part.become(Role.CAPTION);
      }
    }
    openingPicture();
  }

  private void byCredit(Part part) {
    if (part.mark().is(Mark.Kind.SPEAKER)
        || part.mark().is(Mark.Kind.LIST)
        || part.mark().is(Mark.Kind.QUOTE)) {
      return;
    }
    Optional<Credit> credit = CreditReader.read(part.span().text());
    if (credit.isEmpty()) {
      byLeadingCredit(part);
      return;
    }
    if (credit.get().start() <= part.mark().before()) {
      part.credit(credit.get());
      part.become(Role.CREDIT);
      return;
    }
    String picture = part.span().text().substring(0, credit.get().start()).strip();
    String cue = part.span().text().substring(credit.get().start());
    if (isToldFromSource(picture, cue)) {
      return;
    }
    if (Characters.hasLetterOrDigit(picture) && CaptionShape.isShort(picture)) {
      part.credit(credit.get());
      part.become(Role.CAPTION);
    }
  }

  /** {@code [사진=가나통신] 파도가 방파제를 넘고 있다.} */
  private static void byLeadingCredit(Part part) {
    String text = part.span().text();
    String bracket = text.substring(0, CreditReader.leadingEnd(text));
    Optional<Credit> credit = CreditReader.read(bracket);
    if (credit.isPresent() && CaptionShape.isShort(text)) {
      part.mark(new Mark(Mark.Kind.CAPTION, bracket, bracket.length(), 0));
      part.credit(new Credit(Integer.MAX_VALUE, credit.get().name()));
      part.become(Role.CAPTION);
    }
  }

  /**
   * A credit on a line of its own belongs to the caption, or makes a caption of the line, above.
   */
  private void attachCredits() {
    Part above = null;
    for (Part part : draft.parts()) {
      if (part.is(Role.CREDIT)) {
        attach(part, above);
      } else if (part.is(Role.TEXT) || part.is(Role.CAPTION)) {
        above = part;
      } else if (part.is(Role.BYLINE)) {
        above = null;
      }
    }
  }

  private void attach(Part credit, Part above) {
    boolean caption = above != null && above.is(Role.CAPTION) && above.credit() == null;
    boolean under =
        above != null && above.is(Role.TEXT) && !credit.afterBlank() && isPicture(above);
    if (caption || under) {
      above.become(Role.CAPTION);
      above.credit(new Credit(Integer.MAX_VALUE, credit.credit().name()));
      credit.become(Role.CREDIT, above);
      return;
    }
    if (Boilerplate.beginsWithSign(credit.span().text())) {
      Publishers.inNotice(credit.span().text()).ifPresent(draft::publisher);
      credit.credit(null);
      credit.become(Role.BOILERPLATE);
    }
  }

  private static boolean isPicture(Part part) {
    return !isTold(part.text()) && Characters.width(part.text()) <= WIDEST_UNCREDITED;
  }

  private static boolean isTold(String text) {
    return Sentences.endsWithFullStop(text) && !CaptionShape.endsAsCaption(text);
  }

  /** {@code 실업률은 2.7%다. (자료: 통계청)}: a figure's source, not a picture's. */
  private static boolean isToldFromSource(String text, String cue) {
    return isTold(text) && SOURCE_CUES.occursIn(cue);
  }

  /** Before the title, one sentence of what somebody is doing describes a picture. */
  private void openingPicture() {
    List<Part> content = draft.content();
    if (content.size() < 3 || !content.getFirst().is(Role.TEXT)) {
      return;
    }
    Part first = content.getFirst();
    boolean beforeTitle = content.get(1).is(Role.TEXT) && HeadlineShape.fits(content.get(1).text());
    if (beforeTitle
        && Sentences.isEnded(first.text())
        && CaptionShape.isOneSentenceOfPicture(first.text())) {
      first.become(Role.CAPTION);
    }
  }
}
