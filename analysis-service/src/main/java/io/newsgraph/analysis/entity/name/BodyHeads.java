package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.LetterTable;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;

/**
 * Tells where a body is named in the office of its head: 관세청 in 관세청장, 나루은행 in 나루은행장. Other names
 * end with their word, or before its josa.
 */
public final class BodyHeads {

  /** The syllable that makes the head of a body. */
  private static final char HEAD = '장';

  private static final EndingIndex BODIES =
      new EndingIndex(BodyHeads.class, "organization-endings-before-heads.txt");

  /** The offices of a town: who is called 은포시청장 heads no other body than the town. */
  private static final EndingIndex TOWN_HALLS =
      new EndingIndex(BodyHeads.class, "town-authorities.txt");

  /** Provinces, which have a 지사. */
  private static final WordSet PROVINCES = WordList.set(BodyHeads.class, "provinces.txt");

  private static final String BRANCH_OR_HEAD = "지사";

  private static final WordSet PRESIDING =
      WordList.set(BodyHeads.class, "heads-of-parliaments.txt");

  private static final String PARLIAMENT = "국회";

  private static final String COUNCIL = "의회";

  /** The rest of the office of a town's head, by the last syllable of the town's name. */
  private static final LetterTable<String> OFFICES = offices();

  private static final int MIN_PLACE = 2;

  private static final int MIN_STEM = 1;

  /** The longest josa chain behind an office. */
  private static final int MAX_JOSA = 6;

  private BodyHeads() {}

  private static LetterTable<String> offices() {
    LetterTable<String> offices = new LetterTable<>();
    for (String line : WordList.lines(BodyHeads.class, "heads-of-towns.txt")) {
      String[] kindAndRest = line.split("\\s*=\\s*");
      offices.getOrAdd(kindAndRest[0].charAt(0), () -> kindAndRest[1]);
    }
    return offices;
  }

  /** Whether a name goes on to the office of its head at a place of the text. */
  public static boolean follow(String text, int nameEnd) {
    if (nameEnd >= text.length() || text.charAt(nameEnd) != HEAD) {
      return false;
    }
    return isEnd(text, nameEnd + 1);
  }

  /**
   * Whether a place is named in the office of its head, which follows: 서울시 in 서울시장, 충북 in 충북지사. Of
   * branches (부산지사) only provinces have none of that name.
   */
  static boolean isGoverned(String text, int start, int end) {
    String office = OFFICES.get(text.charAt(end - 1));
    String head = office == null ? BRANCH_OR_HEAD : office;
    if (end - start < MIN_PLACE || !text.startsWith(head, end)) {
      return false;
    }
    boolean isBranch = head.equals(BRANCH_OR_HEAD) && !PROVINCES.contains(text, start, end);
    return !isBranch
        && isEnd(text, end + head.length())
        && KnownNames.all().isOf(EntityType.LOCATION, text, start, end);
  }

  /**
   * Whether a parliament is named in the office of who presides over it: 국회 in 국회의장. 베트남 국회의장
   * presides over another.
   */
  static boolean isPresided(String text, int start, int end) {
    boolean isParliament =
        text.startsWith(PARLIAMENT, end - PARLIAMENT.length())
            || text.startsWith(COUNCIL, end - COUNCIL.length());
    if (!isParliament || end - start < MIN_PLACE || isOfState(text, start)) {
      return false;
    }
    int longest = Math.min(text.length(), end + PRESIDING.maxLength());
    for (int office = end + MIN_PLACE; office <= longest; office++) {
      if (PRESIDING.contains(text, end, office) && isEnd(text, office)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfState(String text, int start) {
    int space = start - 1;
    return space > 0
        && text.charAt(space) == ' '
        && Countries.contain(text.substring(text.lastIndexOf(' ', space - 1) + 1, space));
  }

  /** Whether a word ends at a place of the text, josa aside. */
  private static boolean isEnd(String text, int office) {
    int end = office;
    while (end < text.length()
        && end - office <= MAX_JOSA
        && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end == office || Josa.isAttached(text, office, end);
  }

  /** Whether a name is one of a body that is named in the office of its head, which follows. */
  public static boolean isHeaded(String text, int start, int end) {
    if (!follow(text, end)) {
      return false;
    }
    int ending = BODIES.startOfEnding(text, start, end);
    return ending < end
        && ending - start >= MIN_STEM
        && TOWN_HALLS.startOfEnding(text, start, end) == end;
  }
}
