package io.newsgraph.article.parse;

import java.util.List;

/**
 * Takes an article apart that was pasted as plain text, as newsrooms and web pages have it.
 *
 * <p>HTML tags are dropped and character references decoded once ({@code &quot;} becomes a
 * quotation mark); lines broken at a fixed width are joined; any white space within a block becomes
 * one space. The words that the rules go by are in text files beside this class.
 */
public final class PlainTextParser {

  /** Kept with each parsed article; changes whenever the same text would be parsed differently. */
  public static final String VERSION = "plain-text/1";

  /**
   * Parses one article. Never fails: what cannot be told apart is a paragraph.
   *
   * @param text the article in Unicode's composed form (NFC); time taken grows linearly with its
   *     length
   * @param hints what is known besides; a title and time given here win over those of the text
   * @return the article; without blocks if there is nothing readable in the text
   */
  public ParsedArticle parse(String text, ParseHints hints) {
    Account account = new Account(text);
    CleanText clean = new MarkupScanner(text, account).scan();
    List<Line> lines = LineScanner.scan(clean);
    Draft draft = new Draft();
    draft.publishedAt(hints.publishedAt());
    new Furniture(draft, lines).read();
    new Captions(draft).find();
    Repeats repeats = new Repeats(draft);
    repeats.find();
    Quotations.find(draft);
    new MarkedLines(draft).decide();
    String title = new Heads(draft, repeats).decide(hints.title());
    ParsedArticle article = new Assembly(draft, clean, account).assemble(title);
    boolean unread = article.blocks().isEmpty() && Characters.hasLetterOrDigit(clean.text());
    return unread ? asParagraphs(lines, clean, account, hints) : article;
  }

  /** Without a story there is nothing that a line could be furniture of: all of it is the text. */
  private static ParsedArticle asParagraphs(
      List<Line> lines, CleanText clean, Account account, ParseHints hints) {
    Draft draft = new Draft();
    draft.publishedAt(hints.publishedAt());
    for (Line line : lines) {
      boolean readable = Characters.hasLetterOrDigit(line.text());
      Part part = new Part(line.span(), line.afterBlank(), readable ? Role.PARAGRAPH : Role.MARK);
      draft.add(part);
    }
    return new Assembly(draft, clean, account).assemble(hints.title());
  }
}
