package io.newsgraph.analysis.time;

import io.newsgraph.analysis.clock.SeoulTime;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.WordList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the time expressions of an article and resolves them. The rules are tried only where a word
 * begins with a digit or with the first character of a time word, and the longest reading wins.
 */
public final class TimeFinder {

  /** Behind it the notation's four digits leave room for years that are counted on from it. */
  private static final int LAST_YEAR_OF_PUBLICATION = 9000;

  /** The characters that a time expression may begin with, digits aside. */
  private static final BitSet FIRST =
      letters(
          "'’‘지작전올금내재후같그이다저어오모엊글최향앞연월상하수몇한두세네석넉다여일열스서마쉰나닷엿여아반보사삼새낮저밤정자설추대부단칠신식스현제광국개핼성크석어일이육칠팔구십백천");

  /** What makes a time another thing, and whether a space may stand before it. */
  private static final PhraseTable<Boolean> NOT_TIMES =
      PhraseTable.read(TimeFinder.class, "not-times.txt", fields -> fields.length > 1);

  private static final List<String> HABITS = WordList.lines(TimeFinder.class, "habits.txt");

  private TimeFinder() {}

  private static BitSet letters(String text) {
    return text.chars().collect(BitSet::new, BitSet::set, BitSet::or);
  }

  /**
   * @return the expressions in order of the text, no two overlapping
   */
  public static List<TimeExpression> find(AnnotatedDocument document) {
    String text = document.text();
    Context context = Context.at(published(document.document().publishedAt()));
    List<TimeExpression> times = new ArrayList<>();
    int title = 0;
    int i = 0;
    while (i < text.length()) {
      while (title < document.brackets().size() && document.brackets().get(title).start() < i) {
        title++;
      }
      if (title < document.brackets().size() && isTitle(document.brackets().get(title), i)) {
        i = document.brackets().get(title).end();
        continue;
      }
      Resolution found = mayStart(text, i) ? read(text, i, context) : null;
      if (found == null) {
        i = next(text, i);
        continue;
      }
      times.add(found.at(text, i));
      context = context.after(found);
      i = found.end();
    }
    return times;
  }

  private static boolean isTitle(Bracketed bracket, int position) {
    return bracket.start() == position && bracket.kind() == Bracketed.Kind.TITLE_MARKS;
  }

  private static LocalDate published(OffsetDateTime publishedAt) {
    if (publishedAt == null) {
      return null;
    }
    LocalDate day = SeoulTime.dayOf(publishedAt);
    boolean isInReach =
        day.getYear() >= DateParts.FIRST_FULL_YEAR && day.getYear() <= LAST_YEAR_OF_PUBLICATION;
    return isInReach ? day : null;
  }

  private static Resolution read(String text, int start, Context context) {
    Resolution best = null;
    try {
      best = longer(best, NumericRule.read(text, start));
      best = longer(best, DateRule.read(text, start, context));
      best = longer(best, WordRule.read(text, start, context));
      best = longer(best, HolidayRule.read(text, start, context));
      best = longer(best, PartOfDateRule.read(text, start, context));
      best = longer(best, DurationRule.read(text, start, context));
      best = longer(best, ClockRule.read(text, start, null));
    } catch (DateTimeException e) {
      // A date that the calendar does not reach is none.
      return null;
    }
    if (best == null || !isClock(best) && isOtherThing(text, best.end())) {
      return null;
    }
    return isClock(best) ? onDay(text, start, best, context) : withClock(text, best);
  }

  /** 불은 오전 5시 18분에 꺼졌다: what has happened did so on the day that the paragraph tells of. */
  private static Resolution onDay(String text, int start, Resolution clock, Context context) {
    boolean isOpen = clock.value() == null || TimeCharacters.isRangeSign(text, clock.end());
    if (isOpen
        || isHabit(text, start)
        || !context.isInParagraphOfLastDay(text, start)
        || Tense.after(text, clock.end()) != Tense.PAST) {
      return clock;
    }
    LocalDate day = context.lastDay();
    return new Resolution(day + clock.value(), "SAME_DAY_CLOCK", day.toString(), day, clock.end());
  }

  /** 매일 오전 9시, 평일 오후 6시. */
  private static boolean isHabit(String text, int start) {
    return HABITS.stream().anyMatch(word -> text.startsWith(word, start - word.length() - 1))
        || text.startsWith("요일 ", start - 3);
  }

  private static boolean isOtherThing(String text, int end) {
    if (NOT_TIMES.at(text, end) != null) {
      return true;
    }
    PhraseTable.Entry<Boolean> spaced = NOT_TIMES.at(text, TimeCharacters.skipSpace(text, end));
    return spaced != null
        && spaced.meaning()
        && (spaced.phrase().length() > 1 || TimeCharacters.endsWord(text, end + 2));
  }

  private static Resolution withClock(String text, Resolution best) {
    if (best.day() == null || isClock(best)) {
      return best;
    }
    int dateEnd = behindParentheses(text, best.end());
    int next = TimeCharacters.skipSpace(text, dateEnd);
    Resolution clock = next == dateEnd ? null : ClockRule.read(text, next, best.day());
    if (clock == null) {
      int part = next == dateEnd ? next : ClockRule.partEnd(text, next);
      return part == next || dateEnd > best.end() ? best : best.withEnd(part);
    }
    return new Resolution(
        clock.value(), best.rule() + "_CLOCK", best.anchor(), best.day(), clock.end());
  }

  /** Between day and time of day may stand the weekday, (토), or (현지시간). */
  private static int behindParentheses(String text, int end) {
    if (text.startsWith("(현지시간)", end)) {
      return end + 6;
    }
    boolean isWeekday =
        TimeCharacters.at(text, end) == '(' && TimeCharacters.at(text, end + 2) == ')';
    return isWeekday ? end + 3 : end;
  }

  private static boolean isClock(Resolution resolution) {
    return resolution.rule().equals("CLOCK");
  }

  private static Resolution longer(Resolution first, Resolution second) {
    return second != null && (first == null || second.end() > first.end()) ? second : first;
  }

  private static boolean mayStart(String text, int position) {
    char c = text.charAt(position);
    char before = TimeCharacters.at(text, position - 1);
    if (!TimeCharacters.isDigit(text, position) && !FIRST.get(c)) {
      return false;
    }
    if (before == '제' || Character.isLetterOrDigit(before)) {
      return false;
    }
    boolean isJoined =
        "-·./:#∼~,".indexOf(before) >= 0 && TimeCharacters.isDigit(text, position - 2);
    return !isJoined;
  }

  /** A number that is no time is passed over whole. */
  private static int next(String text, int position) {
    int i = position + 1;
    while (TimeCharacters.isDigit(text, position) && TimeCharacters.isDigit(text, i)) {
      i++;
    }
    return i;
  }
}
