package io.newsgraph.article.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes the article of its decided parts, and books each of them. */
final class Assembly {

  private final Draft draft;
  private final CleanText clean;
  private final Account account;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Part, Integer> indexes = new IdentityHashMap<>();
  private final Map<Part, StringBuilder> continuations = new IdentityHashMap<>();

  Assembly(Draft draft, CleanText clean, Account account) {
    this.draft = draft;
    this.clean = clean;
    this.account = account;
  }

  ParsedArticle assemble(String title) {
    draft.parts().stream().filter(part -> part.is(Role.CONTINUATION)).forEach(this::collect);
    draft.parts().forEach(this::addBlock);
    draft.parts().forEach(this::book);
    List<String> decks =
        draft.parts().stream()
            .filter(part -> part.is(Role.DECK))
            .map(part -> oneLine(part.text()))
            .toList();
    return new ParsedArticle(
        title == null ? null : oneLine(title),
        decks,
        draft.bylines(),
        draft.section(),
        draft.publisher(),
        draft.publishedAt(),
        draft.modifiedAt(),
        blocks,
        account.segments());
  }

  private void collect(Part part) {
    continuations
        .computeIfAbsent(part.owner(), owner -> new StringBuilder())
        .append(' ')
        .append(part.text());
  }

  private void addBlock(Part part) {
    part.role()
        .block()
        .ifPresent(
            kind -> {
              String more = continuations.getOrDefault(part, new StringBuilder()).toString();
              String credit = part.credit() == null ? null : oneLine(part.credit().name());
              indexes.put(part, blocks.size());
              blocks.add(new Block(blocks.size(), kind, oneLine(part.text() + more), credit));
            });
  }

  private void book(Part part) {
    Integer block = indexes.get(origin(part));
    SegmentKind kind = part.role().segment();
    Span span = part.span();
    Span body = part.body();
    clean.book(span, kind, block, account);
    if (part.is(Role.CREDIT)) {
      return;
    }
    int bodyStart = body.start() - span.start();
    int bodyEnd = body.end() - span.start();
    clean.book(span.part(0, bodyStart), SegmentKind.MARK, block, account);
    boolean credited = part.credit() != null && part.credit().start() < span.text().length();
    SegmentKind end = credited ? SegmentKind.CREDIT : SegmentKind.MARK;
    clean.book(span.part(bodyEnd, span.text().length()), end, block, account);
  }

  /** The part that a credit, a repeat or a continuation belongs to in the end. */
  private static Part origin(Part part) {
    Part origin = part;
    while (origin.owner() != null) {
      origin = origin.owner();
    }
    return origin;
  }

  /** White space of any length becomes one space; taking out characters may have undone NFC. */
  private static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = Characters.isSpace(text.charAt(i)) ? ' ' : text.charAt(i);
      if (c != ' ' || !line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(c);
      }
    }
    return Normalizer.normalize(line.toString().strip(), Normalizer.Form.NFC);
  }
}
