package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.CompanyKinds;
import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds clubs that are on no list, in articles on sports: a town or an owner, and what reads as an
 * English plural, 은강 오터스.
 */
public final class SportsClubRecognizer implements EntityRecognizer {

  /** Words by which an article tells that it is about sports: 프로야구, 구단. */
  private static final WordSet SPORTS =
      WordList.set(SportsClubRecognizer.class, "sports-words.txt");

  private static final WordSet PLURALS =
      WordList.set(SportsClubRecognizer.class, "plurals-of-clubs.txt");

  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 6;

  /** Longest name of a town or an owner. */
  private static final int MAX_OWNER = 6;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    boolean isOnSports = false;
    for (int i = 0; i < words.size(); i++) {
      isOnSports |= words.get(i).nounEndIn(SPORTS, article.text()) >= 0;
      Span name = i > 0 && words.isSpaced(i) ? nameAt(words, i) : null;
      if (name != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, name, Evidence.CONTEXT));
      }
    }
    return isOnSports ? found : List.of();
  }

  private static Span nameAt(WordSequence words, int index) {
    AnnotatedDocument document = words.document();
    for (int end : words.get(index).nounEnds()) {
      Span club = new Span(words.get(index).start(), end);
      boolean isTold =
          index > 1
              && words.isSpaced(index - 1)
              && words.get(index - 2).isIn(SPORTS, document.text());
      if (isClub(document, club) && isOwner(document, words.get(index - 1), isTold)) {
        return new Span(words.get(index - 1).start(), end);
      }
    }
    return null;
  }

  private static boolean isClub(AnnotatedDocument document, Span span) {
    String text = document.text();
    return span.length() >= MIN_LENGTH
        && span.length() <= MAX_LENGTH
        && PLURALS.contains(text, span.end() - 1, span.end())
        && Hangul.isSyllables(text, span.start(), span.end())
        && KnownNames.all().find(span.of(text)).isEmpty()
        && !NounReading.isEveryday(document, span);
  }

  private static boolean isOwner(AnnotatedDocument document, Word word, boolean isTold) {
    Span span = new Span(word.start(), word.end());
    String name = span.of(document.text());
    return word.nounEnds().length == 1
        && Hangul.isSyllables(document.text(), word.start(), word.end())
        && !CompanyKinds.isKind(name)
        && span.length() >= 2
        && span.length() <= MAX_OWNER
        && !ForeignNames.isFirstName(name)
        && !PersonTitles.contain(name)
        && !KoreanNames.isFullName(name)
        && !Countries.contain(name)
        && (isTold || !NounReading.isEveryday(document, span))
        && !NounReading.isInflectedNoun(document, span)
        && !NounReading.isPredicate(document, span);
  }
}
