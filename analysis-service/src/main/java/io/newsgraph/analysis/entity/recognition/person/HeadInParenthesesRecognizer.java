package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.ArrayList;
import java.util.List;

/** Finds heads named behind what they head: 나루소프트(대표 오지석), 은포시(시장 정다온). */
public final class HeadInParenthesesRecognizer implements EntityRecognizer {

  /** Longer parentheses are remarks. */
  private static final int MAX_LENGTH = 24;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    AnnotatedDocument document = article.document();
    List<NamedSpan> found = new ArrayList<>();
    List<Word> words = document.words();
    int next = 0;
    for (Bracketed bracket : document.brackets()) {
      if (bracket.kind() != Bracketed.Kind.PARENTHESES || bracket.content().length() > MAX_LENGTH) {
        continue;
      }
      while (next < words.size() && words.get(next).start() < bracket.start()) {
        next++;
      }
      Word before = next == 0 ? null : words.get(next - 1);
      read(document, before, wordsWithin(words, next, bracket), bracket, found);
    }
    return found;
  }

  private static List<Word> wordsWithin(List<Word> words, int first, Bracketed bracket) {
    int last = first;
    while (last < words.size() && words.get(last).end() < bracket.end()) {
      last++;
    }
    return words.subList(first, last);
  }

  private static void read(
      AnnotatedDocument document,
      Word before,
      List<Word> inside,
      Bracketed bracket,
      List<NamedSpan> found) {
    if (inside.size() < 2) {
      return;
    }
    String text = document.text();
    Word name = inside.getLast();
    Word title = inside.getFirst();
    boolean isHead =
        title.start() == bracket.start() + 1
            && name.end() == bracket.end() - 1
            && inside.stream().limit(inside.size() - 1L).allMatch(word -> isTitle(word, text))
            && KoreanNames.isName(name.of(text));
    if (!isHead) {
      return;
    }
    found.add(new NamedSpan(EntityType.PERSON, span(name), Evidence.CONTEXT));
    boolean isCompany = before != null && before.end() == bracket.start();
    if (isCompany
        && PersonTitles.isOfCompany(title.of(text))
        && OrganizationNames.mayBeName(document, span(before))) {
      found.add(new NamedSpan(EntityType.ORGANIZATION, span(before), Evidence.CONTEXT));
    }
  }

  private static boolean isTitle(Word word, String text) {
    return PersonTitles.in(word, text).filter(title -> title.end() == word.end()).isPresent();
  }

  private static Span span(Word word) {
    return new Span(word.start(), word.end());
  }
}
