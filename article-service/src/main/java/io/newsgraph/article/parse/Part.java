package io.newsgraph.article.parse;

/**
 * A line of the article, or what is left of it without dateline and byline. Mutable: one step of
 * the parser after another finds out more about it.
 */
final class Part {

  private final Span span;
  private final boolean afterBlank;
  private Mark mark;
  private Role role;
  private Credit credit;
  private Part owner;

  /**
   * @param span where it stands and what it says
   * @param afterBlank whether a blank line stands before it
   * @param role what it is
   */
  Part(Span span, boolean afterBlank, Role role) {
    this.span = span;
    this.afterBlank = afterBlank;
    this.role = role;
    this.mark = role == Role.TEXT ? Mark.of(span.text()) : Mark.NONE;
  }

  Span span() {
    return span;
  }

  boolean afterBlank() {
    return afterBlank;
  }

  Role role() {
    return role;
  }

  boolean is(Role other) {
    return role == other;
  }

  void become(Role decided) {
    role = decided;
  }

  /** Takes it for part of another one: its repeat, its credit or its continuation. */
  void become(Role decided, Part belongsTo) {
    role = decided;
    owner = belongsTo;
  }

  /** The part that this one belongs to; null if it stands for itself. */
  Part owner() {
    return owner;
  }

  Mark mark() {
    return mark;
  }

  void mark(Mark found) {
    mark = found;
  }

  /** The mark is part of the text after all. */
  void keepMark() {
    mark = Mark.NONE;
  }

  /** The picture's credit at the part's end, or taken over from a line that belongs to it. */
  Credit credit() {
    return credit;
  }

  void credit(Credit found) {
    credit = found;
  }

  /** What it says, without mark and credit. */
  Span body() {
    int end = span.text().length() - mark.after();
    if (credit != null) {
      end = Math.min(end, credit.start());
    }
    int start = Math.min(mark.before(), end);
    return span.part(start, end);
  }

  String text() {
    return body().text();
  }
}
