package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.ArrayList;
import java.util.List;

/** Cuts sentences into eojeols. Reads a document's sentences in order, each once. */
final class EojeolReader {

  private static final String PAUSES = ",，;:·=";

  /** Words behind a noun that make it the topic. */
  private static final WordSet LIKEWISE = WordList.set(EojeolReader.class, "likewise.txt");

  private final String text;
  private final List<Quoted> quotes;
  private final List<Bracketed> parentheses;
  private final EojeolParts parts;
  private int nextQuote;
  private int nextParenthesis;

  EojeolReader(AnnotatedDocument document, List<Quoted> quotes, MentionIndex mentions) {
    this.text = document.text();
    this.quotes = quotes;
    this.parentheses =
        document.brackets().stream().filter(b -> b.kind() == Bracketed.Kind.PARENTHESES).toList();
    this.parts = new EojeolParts(document, mentions);
  }

  List<Eojeol> read(Sentence sentence) {
    List<Eojeol> eojeols = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      Quoted quoted = quoteFrom(i);
      if (quoted != null && quoted.start() <= i) {
        int end = eojeolEnd(Math.max(i, Math.min(quoted.end(), sentence.end())), sentence.end());
        eojeols.add(quotedEojeol(quoted, i, end));
        i = end;
      } else if (Character.isWhitespace(text.charAt(i))) {
        i++;
      } else {
        int end = eojeolEnd(i, sentence.end());
        addEojeol(eojeols, i, end);
        i = end;
      }
    }
    return eojeols;
  }

  /** The first quotation that ends behind {@code position}. */
  private Quoted quoteFrom(int position) {
    while (nextQuote < quotes.size() && quotes.get(nextQuote).end() <= position) {
      nextQuote++;
    }
    return nextQuote < quotes.size() ? quotes.get(nextQuote) : null;
  }

  /** Up to white space or a quotation; what is in parentheses belongs to the word before. */
  private int eojeolEnd(int from, int limit) {
    Quoted next = quoteFrom(from);
    int stop = next == null ? limit : Math.max(from, Math.min(limit, next.start()));
    int i = from;
    while (i < stop && !Character.isWhitespace(text.charAt(i))) {
      i = Math.min(stop, Math.max(i + 1, parenthesisEnd(i)));
    }
    return i;
  }

  private int parenthesisEnd(int position) {
    while (nextParenthesis < parentheses.size()
        && parentheses.get(nextParenthesis).start() < position) {
      nextParenthesis++;
    }
    boolean opens =
        nextParenthesis < parentheses.size()
            && parentheses.get(nextParenthesis).start() == position;
    return opens ? parentheses.get(nextParenthesis).end() : position;
  }

  private void addEojeol(List<Eojeol> eojeols, int rawStart, int rawEnd) {
    int end = bodyEnd(rawStart, rawEnd);
    int start = rawStart;
    while (start < end && text.charAt(start) != '(' && isPunctuation(text.charAt(start))) {
      start++;
    }
    if (start == end) {
      pauseLast(eojeols);
      return;
    }
    if (LIKEWISE.contains(text, start, end)) {
      makeTopic(eojeols);
    }
    int nounEnd = parts.nounEnd(start, end);
    Part part = parts.of(start, nounEnd, end);
    eojeols.add(new Eojeol(start, end, nounEnd, part, pauses(end, rawEnd), null));
  }

  /** 한빛당 역시: the word stands for the josa 도. */
  private static void makeTopic(List<Eojeol> eojeols) {
    Eojeol last = eojeols.isEmpty() ? null : eojeols.getLast();
    if (last != null && last.part() == Part.NOUN && !last.pauses() && last.quoted() == null) {
      eojeols.removeLast();
      eojeols.add(new Eojeol(last.start(), last.end(), last.nounEnd(), Part.TOPIC, false, null));
    }
  }

  /** A mark between two spaces separates what stands around it. */
  private static void pauseLast(List<Eojeol> eojeols) {
    if (eojeols.isEmpty()) {
      return;
    }
    Eojeol last = eojeols.removeLast();
    eojeols.add(
        new Eojeol(last.start(), last.end(), last.nounEnd(), last.part(), true, last.quoted()));
  }

  private Eojeol quotedEojeol(Quoted quoted, int start, int rawEnd) {
    int nounEnd = Math.min(quoted.end(), rawEnd);
    int end = Math.max(nounEnd, bodyEnd(nounEnd, rawEnd));
    Part part = end == nounEnd ? Part.NOUN : parts.ofJosa(nounEnd, end);
    return new Eojeol(start, end, nounEnd, part, pauses(end, rawEnd), quoted);
  }

  private int bodyEnd(int start, int rawEnd) {
    int end = rawEnd;
    while (end > start && isPunctuation(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c) && ")）%]".indexOf(c) < 0 && !Character.isSurrogate(c);
  }

  private boolean pauses(int end, int rawEnd) {
    return end < rawEnd && PAUSES.indexOf(text.charAt(end)) >= 0;
  }
}
