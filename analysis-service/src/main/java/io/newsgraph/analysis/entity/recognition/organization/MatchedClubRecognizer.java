package io.newsgraph.analysis.entity.recognition.organization;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.ForeignNames;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
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
 * Finds clubs that are on no list by FC and the like beside the name (FC 바르덴, 청해FC), or by the
 * match that a town's team plays: 대구 레드혼과의 원정경기.
 */
public final class MatchedClubRecognizer implements EntityRecognizer {

  private static final WordSet PREFIXES =
      WordList.set(MatchedClubRecognizer.class, "club-prefixes.txt");

  private static final List<Deed> DEEDS =
      WordList.lines(MatchedClubRecognizer.class, "match-deeds.txt").stream()
          .map(Deed::read)
          .toList();

  private static final String FOOTBALL_CLUB = "FC";

  private static final int MIN_LENGTH = 2;
  private static final int MAX_LENGTH = 7;

  /** How many words behind a club's name its match is told of. */
  private static final int REACH = 5;

  private record Deed(List<String> josa, List<String> beginnings) {

    static Deed read(String line) {
      String[] parts = line.split(": ");
      return new Deed(List.of(parts[0].split("·")), List.of(parts[1].split(" ")));
    }
  }

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    WordSequence words = article.words();
    List<NamedSpan> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span club = clubAt(words, i);
      if (club != null) {
        found.add(new NamedSpan(EntityType.ORGANIZATION, club, Evidence.CONTEXT));
      }
    }
    return found;
  }

  private static Span clubAt(WordSequence words, int index) {
    String text = words.document().text();
    Word word = words.get(index);
    Word before = words.isSpaced(index) ? words.get(index - 1) : null;
    boolean isPrefixed = before != null && before.isIn(PREFIXES, text);
    boolean isTowns = before != null && !isPrefixed && isTown(text, before);
    for (int end : word.nounEnds()) {
      Span own = new Span(word.start(), end);
      if (isFootballClub(text, own)) {
        return own;
      }
      boolean mayBe = isPrefixed || isTowns && plays(words, index, end);
      if (mayBe && isName(words.document(), own)) {
        return new Span(before.start(), end);
      }
    }
    return null;
  }

  /** 청해FC. */
  private static boolean isFootballClub(String text, Span span) {
    int stem = span.length() - FOOTBALL_CLUB.length();
    return stem >= MIN_LENGTH
        && stem <= MAX_LENGTH
        && text.startsWith(FOOTBALL_CLUB, span.start() + stem)
        && Hangul.isSyllables(text, span.start(), span.start() + stem);
  }

  /** A word that means nothing, as clubs call themselves. */
  private static boolean isName(AnnotatedDocument document, Span span) {
    String text = document.text();
    return span.length() >= MIN_LENGTH
        && span.length() <= MAX_LENGTH
        && Hangul.isSyllables(text, span.start(), span.end())
        && KnownNames.all().find(span.of(text)).isEmpty()
        && !KoreanNames.isFullName(text, span.start(), span.end())
        && (NounReading.isUnknown(document, span) || ForeignNames.mayBePart(document, span));
  }

  private static boolean isTown(String text, Word word) {
    return word.nounEnds().length == 1
        && KnownNames.all().isOf(EntityType.LOCATION, text, word.start(), word.end())
        && !Countries.contain(word.of(text));
  }

  private static boolean plays(WordSequence words, int index, int end) {
    String text = words.document().text();
    String josa = text.substring(end, words.get(index).end());
    for (Deed deed : DEEDS) {
      if (deed.josa().contains(josa) && isToldBehind(words, index, deed)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToldBehind(WordSequence words, int index, Deed deed) {
    String text = words.document().text();
    int sentence = words.get(index).sentence();
    for (int i = index + 1; i < words.size() && i <= index + REACH; i++) {
      int start = words.get(i).start();
      if (words.get(i).sentence() != sentence) {
        return false;
      }
      if (deed.beginnings().stream().anyMatch(beginning -> text.startsWith(beginning, start))) {
        return true;
      }
    }
    return false;
  }
}
