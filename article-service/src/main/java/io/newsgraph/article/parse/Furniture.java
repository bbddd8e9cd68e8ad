package io.newsgraph.article.parse;

import java.util.List;
import java.util.Optional;

/**
 * Takes from the lines what a newspaper puts around a story (its furniture): date lines, bylines,
 * datelines, section, publisher, copyright notices. What is left becomes parts to be decided on.
 */
final class Furniture {

  /** Columns of story after which no section or publisher is expected any more. */
  private static final int HEAD = 200;

  /** Lines from the end in which a date alone is the article's. */
  private static final int TAIL = 3;

  private final Draft draft;
  private final List<Line> lines;
  private int storyWidth;
  private boolean tail;

  Furniture(Draft draft, List<Line> lines) {
    this.draft = draft;
    this.lines = lines;
  }

  void read() {
    for (int i = 0; i < lines.size(); i++) {
      tail = i >= lines.size() - TAIL;
      Line line = lines.get(i);
      if (!isFurniture(line)) {
        readStory(line);
      }
    }
  }

  private boolean isFurniture(Line line) {
    if (!Characters.hasLetterOrDigit(line.text())) {
      return is(line, Role.MARK);
    }
    if (Boilerplate.isLine(line.text())) {
      Publishers.inNotice(line.text()).ifPresent(draft::publisher);
      return is(line, Role.BOILERPLATE);
    }
    return isDateLine(line) || isByline(line) || storyWidth < HEAD && isHead(line);
  }

  private boolean is(Line line, Role role) {
    draft.add(new Part(line.span(), line.afterBlank(), role));
    return true;
  }

  private boolean isDateLine(Line line) {
    Optional<DateLineReader.Reading> reading = DateLineReader.read(line.span());
    if (reading.isEmpty() || !isAboutArticle(reading.get(), line)) {
      return false;
    }
    is(line, Role.DATE_LINE);
    reading.get().dates().forEach(this::take);
    reading.get().rest().forEach(piece -> takePiece(piece, line));
    return true;
  }

  private boolean isAboutArticle(DateLineReader.Reading reading, Line line) {
    boolean cued =
        reading.dates().stream().anyMatch(date -> date.event() != DateLineReader.Event.UNSAID);
    boolean furniture = reading.rest().stream().allMatch(this::isPiece);
    if (cued) {
      boolean begins =
          reading.rest().isEmpty() || reading.rest().getFirst().start() > line.span().start();
      return furniture || begins && reading.rest().size() < 3 && !Sentences.isEnded(line.text());
    }
    return furniture && (storyWidth == 0 || tail);
  }

  private boolean isPiece(Span piece) {
    return BylineReader.read(piece.text()).isPresent()
        || Publishers.isPublisher(piece.text())
        || SectionReader.read(piece.text()).isPresent();
  }

  private void take(DateLineReader.Date date) {
    if (date.event() == DateLineReader.Event.MODIFIED) {
      draft.modifiedAt(date.time());
    } else {
      draft.publishedAt(date.time());
    }
  }

  private void takePiece(Span piece, Line line) {
    Optional<BylineReader.Reading> byline = BylineReader.read(piece.text());
    if (byline.isPresent()) {
      take(byline.get());
      draft.add(new Part(piece, false, Role.BYLINE));
    } else if (Publishers.isPublisher(piece.text())) {
      draft.publisher(piece.text());
      draft.add(new Part(piece, false, Role.PUBLISHER));
    } else if (SectionReader.read(piece.text()).isPresent()) {
      SectionReader.read(piece.text()).ifPresent(draft::section);
      draft.add(new Part(piece, false, Role.SECTION));
    }
  }

  private boolean isByline(Line line) {
    Optional<BylineReader.Reading> reading = BylineReader.read(line.text());
    if (reading.isEmpty() || isCreditOfPicture(line)) {
      return false;
    }
    take(reading.get());
    boolean ownerless = reading.get().bylines().isEmpty() && draft.bylines().isEmpty();
    return is(line, ownerless ? Role.BOILERPLATE : Role.BYLINE);
  }

  /** {@code 사진=홍길동 기자} directly under a short line credits the picture that the line describes. */
  private boolean isCreditOfPicture(Line line) {
    if (line.afterBlank() || draft.parts().isEmpty() || !line.text().startsWith("사진")) {
      return false;
    }
    Part above = draft.parts().getLast();
    return above.is(Role.TEXT) && Characters.width(above.span().text()) < HEAD;
  }

  private void take(BylineReader.Reading reading) {
    reading.bylines().forEach(draft::byline);
    if (reading.email() != null) {
      draft.email(reading.email());
    }
    draft.publisher(reading.publisher());
  }

  private boolean isHead(Line line) {
    Optional<String> section = SectionReader.read(line.text());
    if (section.isPresent()) {
      draft.section(section.get());
      return is(line, Role.SECTION);
    }
    if (!Publishers.isPublisher(line.text())) {
      return false;
    }
    draft.publisher(line.text());
    return is(line, Role.PUBLISHER);
  }

  private void readStory(Line line) {
    Span rest = line.span();
    Optional<Dateline.Reading> dateline = Dateline.read(rest.text());
    boolean afterBlank = line.afterBlank();
    if (dateline.isPresent()) {
      int end = dateline.get().end();
      draft.add(new Part(rest.part(0, end), afterBlank, Role.DATELINE));
      dateline.get().bylines().forEach(draft::byline);
      draft.publisher(dateline.get().publisher());
      rest = rest.part(end, rest.text().length());
    }
    if (!rest.isEmpty()) {
      readWithoutDateline(rest, afterBlank);
    }
  }

  private void readWithoutDateline(Span line, boolean afterBlank) {
    int notice = Boilerplate.suffixStart(line.text());
    Span signed = line.part(0, notice);
    int byline = BylineSuffix.start(signed.text(), storyWidth < HEAD);
    Span story = signed.part(0, byline);
    if (!story.isEmpty()) {
      draft.add(new Part(story, afterBlank, Role.TEXT));
      storyWidth += Sentences.endsWithFullStop(story.text()) ? Characters.width(story.text()) : 0;
    }
    if (byline < signed.text().length()) {
      Span signature = signed.part(byline, signed.text().length());
      BylineReader.read(BylineSuffix.bare(signature.text())).ifPresent(this::take);
      draft.add(new Part(signature, false, Role.BYLINE));
    }
    if (notice < line.text().length()) {
      Span end = line.part(notice, line.text().length());
      Publishers.inNotice(end.text()).ifPresent(draft::publisher);
      draft.add(new Part(end, false, Role.BOILERPLATE));
    }
  }
}
