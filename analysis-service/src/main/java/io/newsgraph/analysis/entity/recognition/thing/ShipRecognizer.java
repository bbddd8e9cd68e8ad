package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.List;

/** Finds ships and spacecraft by what they are said to be: 잠수함 그린빌함, 화물선 다온호, 위성 누리샛 2호. */
public final class ShipRecognizer implements EntityRecognizer {

  /** What a ship is, before its name: 구축함, 여객선, 탐사선. */
  private static final WordSet KINDS = WordList.set(ShipRecognizer.class, "ship-kinds.txt");

  /** Words of sentences about navies: 해군, 함대. */
  private static final WordSet NAVAL = WordList.set(ShipRecognizer.class, "naval-words.txt");

  private static final char WARSHIP = '함';
  private static final int MIN_WARSHIP = 4;

  /** How the names of ships end. */
  private static final WordSet ENDINGS = WordList.set(ShipRecognizer.class, "endings-of-ships.txt");

  private static final int MIN_LENGTH = 3;
  private static final int MAX_LENGTH = 10;

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    int navalSentence = -1;
    for (int i = 1; i < words.size(); i++) {
      boolean isNaval = words.get(i - 1).nounEndIn(NAVAL, article.text()) > 0;
      navalSentence = isNaval ? words.get(i - 1).sentence() : navalSentence;
      boolean isOfKind = words.isSpaced(i) && words.get(i - 1).nounEndIn(KINDS, article.text()) > 0;
      Span ship = isOfKind ? shipIn(article.document(), words.get(i)) : null;
      boolean isWarship = words.get(i).sentence() == navalSentence;
      if (ship == null && isWarship) {
        ship = warshipIn(article.document(), words.get(i));
      }
      if (ship != null) {
        found.add(new NamedSpan(EntityType.PRODUCT, ship, Evidence.CONTEXT));
      }
    }
    return found;
  }

  /** 해군 청해부대 충무공나루함: without its kind a longer name, and none of 포함, 신속함. */
  private static Span warshipIn(AnnotatedDocument document, Word word) {
    Span ship = shipIn(document, word);
    if (ship == null
        || ship.length() < MIN_WARSHIP
        || document.text().charAt(ship.end() - 1) != WARSHIP) {
      return null;
    }
    Span stem = new Span(ship.start(), ship.end() - 1);
    List<Morpheme> morphemes = document.morphemesIn(stem);
    boolean isProper = morphemes.stream().anyMatch(Morpheme::isProperNoun);
    return isProper && NounReading.isNominal(document, stem) ? ship : null;
  }

  private static Span shipIn(AnnotatedDocument document, Word word) {
    String text = document.text();
    for (int end : word.nounEnds()) {
      Span span = new Span(word.start(), end);
      boolean isShip =
          span.length() >= MIN_LENGTH
              && span.length() <= MAX_LENGTH
              && ENDINGS.contains(text, end - 1, end)
              && Hangul.isSyllables(text, span.start(), end)
              && !KINDS.contains(text, span.start(), end)
              && !NounReading.isDictionaryWord(document, span);
      if (isShip) {
        return span;
      }
    }
    return null;
  }
}
