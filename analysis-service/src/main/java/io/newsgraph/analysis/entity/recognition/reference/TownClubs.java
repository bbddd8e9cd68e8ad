package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.PlaceJosa;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the towns in reports of matches as the clubs that are called so there: 대전은 강원을 3-1로 눌렀다,
 * where the article names 대전 하나시티즌 and 강원FC. Where something is, and whatever has a name of its own
 * behind the town's, stays as it is.
 */
public final class TownClubs {

  /** How often an article speaks of a sport that is about a match and no more about the town. */
  private static final int MIN_WORDS = 3;

  private static final String FOOTBALL_CLUB = "FC";

  private static final List<String> MATCHES =
      WordList.lines(TownClubs.class, "words-of-matches.txt");

  private static final List<String> LISTED = WordList.lines(TownClubs.class, "clubs-of-towns.txt");

  /** Josa of who plays, and of whom they play against. */
  private static final WordSet PLAYING =
      WordSections.of(TownClubs.class, "josa-behind-clubs.txt").set("playing");

  /** What may stand behind a club's town without a josa: 강원 감독, 대전 구단. */
  private static final List<String> OF_CLUBS =
      WordSections.of(TownClubs.class, "josa-behind-clubs.txt").list("of-clubs");

  private TownClubs() {}

  /**
   * @param references in order of the text
   * @return the same, of the towns' clubs where the article speaks of them
   */
  public static List<Reference> read(AnnotatedDocument document, List<Reference> references) {
    String text = document.text();
    Map<String, Referent> clubs = clubs(references);
    if (clubs.isEmpty() || !isAboutMatches(text)) {
      return references;
    }
    List<Reference> read = new ArrayList<>(references.size());
    for (Reference reference : references) {
      boolean mayBe = reference.referent().type() == EntityType.LOCATION;
      Referent club = mayBe ? clubs.get(reference.span().of(text)) : null;
      boolean isClub = club != null && isPlaying(text, reference.span());
      read.add(isClub ? new Reference(club, reference.span(), false) : reference);
    }
    return read;
  }

  /** The clubs that the article names, by their towns; none of a town with two. */
  private static Map<String, Referent> clubs(List<Reference> references) {
    Map<String, Referent> clubs = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (Reference reference : references) {
      Referent referent = reference.referent();
      String town = referent.type() == EntityType.ORGANIZATION ? town(referent.name()) : "";
      if (town.isEmpty()) {
        continue;
      }
      Referent known = clubs.putIfAbsent(town, referent);
      if (known != null && known != referent) {
        shared.add(town);
      }
    }
    shared.forEach(clubs::remove);
    return clubs;
  }

  /** 강원 of 강원FC, 대전 of 대전 하나시티즌; empty where a name is no club's. */
  private static String town(String name) {
    int space = name.indexOf(' ');
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean isClub = OrganizationEndings.isClub(last) || LISTED.contains(name);
    if (space > 0) {
      return isClub ? name.substring(0, space) : "";
    }
    if (name.startsWith(FOOTBALL_CLUB)) {
      return name.substring(FOOTBALL_CLUB.length());
    }
    return name.endsWith(FOOTBALL_CLUB)
        ? name.substring(0, name.length() - FOOTBALL_CLUB.length())
        : "";
  }

  private static boolean isAboutMatches(String text) {
    int found = 0;
    for (String word : MATCHES) {
      for (int i = text.indexOf(word); i >= 0 && found < MIN_WORDS; ) {
        found++;
        i = text.indexOf(word, i + word.length());
      }
    }
    return found >= MIN_WORDS;
  }

  private static boolean isPlaying(String text, Span town) {
    if (PlaceJosa.follows(text, town.end())) {
      return false;
    }
    int end = town.end();
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    if (end > town.end()) {
      return PLAYING.contains(text, town.end(), end);
    }
    boolean isMarked = end < text.length() && (text.charAt(end) == ',' || text.charAt(end) == '(');
    int next = end + 1;
    return isMarked || OF_CLUBS.stream().anyMatch(word -> text.startsWith(word, next));
  }
}
