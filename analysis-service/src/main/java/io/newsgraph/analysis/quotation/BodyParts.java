package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.entity.recognition.MentionIndex.Located;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells parts of bodies that speak for them: 은포경찰서 형사과, 전주지법 군산지원 민사1부, 한빛전자 측, 외교부 당국자. */
final class BodyParts {

  private static final WordSections PARTS = WordSections.of(BodyParts.class, "parts-of-bodies.txt");

  private static final WordSet SIDES = PARTS.set("sides");

  /** Last syllables of departments. */
  private static final WordSet DEPARTMENTS = PARTS.set("departments");

  /** Those of town halls, and the last syllables of the towns. */
  private static final WordSet OF_TOWNS = PARTS.set("of-towns");

  private static final WordSet TOWNS = PARTS.set("towns");

  private static final WordSet CLUBS = PARTS.set("clubs");

  private static final WordSet MEMBERS = PARTS.set("members");

  /** What a member is, before 관계자 or 당국자: 고위, 핵심. */
  private static final WordSet BETWEEN = PARTS.set("between");

  /** How many such words stand there at the most: 한 고위 관계자. */
  private static final int MAX_BETWEEN = 2;

  private static final List<String> UNITS = WordList.lines(BodyParts.class, "units-of-bodies.txt");

  private static final List<String> BRANCHES = WordList.lines(BodyParts.class, "branches.txt");

  private static final String FOOTBALL_CLUB = "FC";

  private static final char GENITIVE = '의';

  private final String text;
  private final MentionIndex mentions;
  private final Map<String, Optional<Located>> clubs = new HashMap<>();

  BodyParts(String text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** Whether the noun from {@code start} to {@code end} is a department of the body before it. */
  boolean isDepartment(int start, int end) {
    Located body = bodyBefore(start);
    return body != null
        && (body.cluster().type() == EntityType.ORGANIZATION || isTownHall(body, start, end))
        && end - start > 1
        && DEPARTMENTS.contains(text, end - 1, end);
  }

  /** 은포시 관광과, not 노르덴 외교부: of places, towns have departments. */
  private boolean isTownHall(Located place, int start, int end) {
    return place.cluster().type() == EntityType.LOCATION
        && OF_TOWNS.contains(text, end - 1, end)
        && TOWNS.contains(text, start - 2, start - 1);
  }

  /** Whether the noun speaks for the body before it, as a part, its side or a member. */
  boolean speaksForBody(int start, int end) {
    String word = text.substring(start, end);
    return SIDES.contains(word)
        || MEMBERS.contains(word)
        || UNITS.stream().anyMatch(word::endsWith)
        || isDepartment(start, end);
  }

  /** The name that ends right before a part, past a branch or 고위; null for none. */
  Located bodyBefore(int position) {
    int between = firstBetween(position);
    Located body = lastBefore(isOneOf(position, between) ? between - 1 : between);
    int space = text.lastIndexOf(' ', position - 2);
    boolean isBranch =
        space > 0
            && BRANCHES.stream().anyMatch(b -> text.startsWith(b + " ", position - b.length() - 1));
    return body == null && isBranch ? lastBefore(space + 1) : body;
  }

  /** 한빛전자의 한 관계자: the body stands with 의 before it. */
  private boolean isOneOf(int position, int between) {
    return between < position && between > 1 && text.charAt(between - 2) == GENITIVE;
  }

  /**
   * FC서울 for 서울 구단: the one of the town's name that the article has named before; null for none.
   */
  Located clubOf(int start, int end) {
    Located town = CLUBS.contains(text, start, end) ? lastBefore(start) : null;
    if (town == null || town.cluster().type() != EntityType.LOCATION) {
      return null;
    }
    // Looked for once for each town: a text of nothing but 서울 구단 would else take its length
    // squared.
    Optional<Located> club = clubs.computeIfAbsent(town.mention().text(), this::firstClub);
    return club.filter(named -> named.mention().end() < start).orElse(null);
  }

  private Optional<Located> firstClub(String town) {
    return mentions.all().stream()
        .filter(located -> located.cluster().type() == EntityType.ORGANIZATION)
        .filter(located -> isClub(located.cluster().name(), town))
        .findFirst();
  }

  private static boolean isClub(String name, String town) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return name.contains(town)
        && (name.contains(FOOTBALL_CLUB) || OrganizationEndings.isClub(last));
  }

  /**
   * The body of a member that stands there, past its department: 은포시 관광과 관계자, 한빛부의 대변인; null for
   * none.
   */
  Located bodyOfMember(int position) {
    boolean isOwned = position > 1 && text.charAt(position - 2) == GENITIVE;
    Located owner = isOwned ? lastBefore(position - 1) : null;
    if (owner != null && owner.cluster().type() != EntityType.PERSON) {
      return owner;
    }
    Located body = bodyBefore(position);
    int start = body == null ? text.lastIndexOf(' ', position - 2) + 1 : body.mention().start();
    Located whole = isDepartment(start, position - 1) ? lastBefore(start) : null;
    return whole == null ? body : whole;
  }

  /** Whether the noun from {@code start} to {@code end} is a member's: 관계자. */
  boolean isMember(int start, int end) {
    return MEMBERS.contains(text, start, end);
  }

  /** Where what says which member it is begins, such as 한 핵심; {@code position} if nothing does. */
  private int firstBetween(int position) {
    int first = position;
    for (int i = 0; i < MAX_BETWEEN; i++) {
      int space = first < 2 ? -1 : text.lastIndexOf(' ', first - 2);
      if (space < 1 || !BETWEEN.contains(text, space + 1, first - 1)) {
        return first;
      }
      first = space + 1;
    }
    return first;
  }

  /** The name one space before, or the one in the parentheses that end there. */
  private Located lastBefore(int position) {
    int i = mentions.firstFrom(position) - 1;
    int end = position > 1 && text.charAt(position - 2) == ')' ? position - 2 : position - 1;
    boolean isAdjacent = i >= 0 && mentions.all().get(i).mention().end() == end;
    return isAdjacent ? mentions.all().get(i) : null;
  }
}
