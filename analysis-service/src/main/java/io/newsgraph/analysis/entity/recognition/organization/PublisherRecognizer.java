package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Finds publishers behind the title of a book: 시집 ‘저녁의 셈’(푸른책방). */
public final class PublisherRecognizer implements EntityRecognizer {

  /** What is published: 시집, 소설. */
  private static final WordSet BOOKS = WordList.set(PublisherRecognizer.class, "books.txt");

  private static final String CLOSING = "’'》〉」』”\"";

  /** Longest title looked at. */
  private static final int MAX_TITLE = 40;

  private static final int MIN_NAME = 2;
  private static final int MAX_NAME = 12;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    List<NamedSpan> found = new ArrayList<>();
    for (Bracketed bracket : document.brackets()) {
      Span name = new Span(bracket.start() + 1, bracket.end() - 1);
      boolean isPublisher =
          bracket.kind() == Bracketed.Kind.PARENTHESES
              && name.length() >= MIN_NAME
              && name.length() <= MAX_NAME
              && isBehindBook(article.words(), bracket.start())
              && isName(document, name);
      if (isPublisher) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, name, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** The title in its marks, and before it what kind of book it is. */
  private static boolean isBehindBook(WordSequence words, int end) {
    String text = words.document().text();
    if (end < 2 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    int first = words.firstFrom(Math.max(0, end - MAX_TITLE));
    int last = words.firstFrom(end);
    for (int i = first; i < last; i++) {
      if (words.get(i).isIn(BOOKS, text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(AnnotatedDocument document, Span span) {
    String name = span.of(document.text());
    return name.chars().allMatch(Character::isLetter)
        && !KoreanNames.isFullName(name)
        && OrganizationNames.mayBeName(document, span);
  }
}
