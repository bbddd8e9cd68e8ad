package io.newsgraph.analysis.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** Years, months and days: 2024년 9월 27일, 지난달 27일, 27∼30일, 올해 2월, 9월 1일부터 5일까지. */
final class DateRule {

  private static final String FROM = "부터 ";
  private static final String UNTIL = "까지";

  private DateRule() {}

  static Resolution read(String text, int start, Context context) {
    DateParts parts = DateParts.read(text, start);
    if (parts == null || isDuration(text, parts)) {
      return null;
    }
    if (parts.day() == null && parts.month() == null && isAbbreviation(text, start, parts)) {
      return null;
    }
    LocalDate published = context.published();
    String rule = rule(parts);
    LocalDate anchor = isCounted(parts) ? anchor(parts, context) : null;
    Resolution same = SamePeriodRule.behind(text, parts, year(parts, context), context, anchor);
    if (same != null) {
      return same;
    }
    Resolution week = WeekOfMonthRule.behind(text, parts, month(parts, text, context), anchor);
    if (week != null) {
      return week;
    }
    Resolution part =
        PartOfDateRule.behind(
            text, parts, year(parts, context), month(parts, text, context), rule, anchor);
    if (part != null) {
      return part;
    }
    PartialDate first = resolve(text, parts, context);
    if (first == null) {
      return Resolution.open(rule, anchor, rangeEnd(text, parts.end()));
    }
    return withRange(text, parts, first, rule, anchor, published);
  }

  private static Resolution withRange(
      String text,
      DateParts parts,
      PartialDate first,
      String rule,
      LocalDate anchor,
      LocalDate published) {
    String from = Resolution.text(anchor);
    NumberRange range =
        parts.day() != null ? parts.day() : parts.month() != null ? parts.month() : parts.year();
    if (range != null && range.isRange()) {
      PartialDate last = last(first, parts, range);
      boolean isValid = range.isInterval() && last.isValid();
      return new Resolution(
          isValid ? first + "/" + last : null, rule + "_RANGE", from, null, parts.end());
    }
    DateParts to = rangeTo(text, parts.end());
    PartialDate last = to == null ? null : last(first, to);
    if (last != null) {
      String value = last.isValid() && last.isAfter(first) ? first + "/" + last : null;
      return new Resolution(value, rule + "_RANGE", from, null, rangeEnd(text, parts.end()));
    }
    return new Resolution(first.toString(), rule, from, first.toDay(), parts.end());
  }

  private static PartialDate last(PartialDate first, DateParts parts, NumberRange range) {
    if (parts.day() != null) {
      return new PartialDate(first.year(), first.month(), range.last());
    }
    return parts.month() != null
        ? new PartialDate(first.year(), range.last(), 0)
        : new PartialDate(range.last(), 0, 0);
  }

  /** The end of 27일부터 30일까지 or 9월 27일∼10월 3일, or null. */
  private static DateParts rangeTo(String text, int end) {
    boolean isFrom = text.startsWith(FROM, end);
    int next = isFrom ? end + FROM.length() : TimeCharacters.isRangeSign(text, end) ? end + 1 : -1;
    if (next < 0 || !TimeCharacters.isDigit(text, next)) {
      return null;
    }
    DateParts to = DateParts.read(text, next);
    return to != null && (!isFrom || text.startsWith(UNTIL, to.end())) ? to : null;
  }

  private static int rangeEnd(String text, int end) {
    DateParts to = rangeTo(text, end);
    if (to == null) {
      return end;
    }
    return text.startsWith(FROM, end) ? to.end() + UNTIL.length() : to.end();
  }

  /**
   * The later end of a range takes from the earlier what it leaves out; null if they do not match.
   */
  private static PartialDate last(PartialDate first, DateParts to) {
    boolean hasDay = first.day() != 0;
    boolean hasMonth = first.month() != 0;
    if (hasDay != (to.day() != null) || !hasDay && hasMonth != (to.month() != null)) {
      return null;
    }
    int year = to.year() != null ? to.year().first() : first.year();
    int month = to.month() != null ? to.month().first() : first.month();
    int day = hasDay ? to.day().first() : 0;
    if (to.year() == null && to.month() != null && month < first.month()) {
      year++;
    }
    if (to.month() == null && hasDay && day < first.day()) {
      YearMonth next = YearMonth.of(year, month).plusMonths(1);
      return new PartialDate(next.getYear(), next.getMonthValue(), day);
    }
    return new PartialDate(year, month, day);
  }

  private static PartialDate resolve(String text, DateParts parts, Context context) {
    if (parts.day() == null && parts.month() == null && parts.monthWord() == null) {
      Integer year = year(parts, context);
      return year == null ? null : new PartialDate(year, 0, 0);
    }
    int day = parts.day() == null ? 0 : parts.day().first();
    LocalDate published = context.published();
    boolean hasYear = parts.year() != null || parts.yearWord() != null;
    Tense tense = tense(text, parts);
    Integer otherYear = parts.direction() == null ? context.otherYearAt(parts.end()) : null;
    if (day > 0 && !hasYear && parts.month() != null && otherYear != null) {
      PartialDate date = new PartialDate(otherYear, parts.month().first(), day);
      return tense == Tense.FUTURE || !date.isValid() ? null : date;
    }
    if (day > 0 && !hasYear && parts.monthWord() == null) {
      if (published == null) {
        return null;
      }
      LocalDate found =
          parts.month() == null
              ? NearestDate.day(day, published, tense)
              : NearestDate.monthDay(parts.month().first(), day, published, tense);
      return found == null || !isWeekday(text, parts.end(), found) ? null : PartialDate.of(found);
    }
    YearMonth month = month(parts, text, context);
    if (month == null) {
      return null;
    }
    PartialDate date = new PartialDate(month.getYear(), month.getMonthValue(), day);
    return date.isValid() ? date : null;
  }

  private static Integer year(DateParts parts, Context context) {
    if (parts.year() != null) {
      return parts.year().first();
    }
    if (parts.yearWord() == null) {
      return null;
    }
    boolean isSame = parts.yearWord().kind() == TimeWord.Kind.SAME_YEAR;
    if (isSame && context.otherYear() != 0) {
      return context.otherYear() + parts.yearWord().distance();
    }
    if (isSame && context.lastPeriod() != null) {
      return context.lastPeriod().year() + parts.yearWord().distance();
    }
    LocalDate from = isSame ? context.narrativeDay() : context.published();
    return from == null ? null : from.getYear() + parts.yearWord().distance();
  }

  private static YearMonth month(DateParts parts, String text, Context context) {
    if (parts.monthWord() != null) {
      boolean isSame = parts.monthWord().kind() == TimeWord.Kind.SAME_MONTH;
      LocalDate from = isSame ? context.lastDay() : context.published();
      return from == null ? null : YearMonth.from(from).plusMonths(parts.monthWord().distance());
    }
    if (parts.month() == null) {
      return null;
    }
    int number = parts.month().first();
    if (parts.year() != null || parts.yearWord() != null) {
      Integer year = year(parts, context);
      return year == null ? null : YearMonth.of(year, number);
    }
    Integer otherYear = parts.direction() == null ? context.otherYearAt(parts.end()) : null;
    if (otherYear != null) {
      return tense(text, parts) == Tense.FUTURE ? null : YearMonth.of(otherYear, number);
    }
    LocalDate published = context.published();
    boolean isThisMonth = published != null && published.getMonthValue() == number;
    if (published == null || isThisMonth && parts.direction() != null) {
      return null;
    }
    return NearestDate.month(number, published, tense(text, parts));
  }

  private static Tense tense(String text, DateParts parts) {
    if (parts.direction() == null) {
      return Tense.after(text, parts.end());
    }
    return parts.direction().distance() < 0 ? Tense.PAST : Tense.FUTURE;
  }

  /** Whether a weekday behind the day, as in 27일(토), is that day's. */
  private static boolean isWeekday(String text, int end, LocalDate day) {
    int weekday =
        TimeCharacters.at(text, end) == '(' && TimeCharacters.at(text, end + 2) == ')'
            ? "월화수목금토일".indexOf(TimeCharacters.at(text, end + 1))
            : -1;
    return weekday < 0 || day.getDayOfWeek().getValue() == weekday + 1;
  }

  private static boolean isCounted(DateParts parts) {
    return parts.year() == null;
  }

  private static LocalDate anchor(DateParts parts, Context context) {
    boolean isSame =
        parts.yearWord() != null && parts.yearWord().kind() == TimeWord.Kind.SAME_YEAR
            || parts.monthWord() != null && parts.monthWord().kind() == TimeWord.Kind.SAME_MONTH;
    return isSame ? context.lastDay() : context.published();
  }

  private static String rule(DateParts parts) {
    String unit = parts.day() != null ? "DAY" : "MONTH";
    if (parts.yearWord() != null) {
      String year = RuleNames.distance(parts.yearWord(), "YEAR");
      return parts.month() == null ? year : year + "_" + unit;
    }
    if (parts.monthWord() != null) {
      String month = RuleNames.distance(parts.monthWord(), "MONTH");
      return parts.day() == null ? month : month + "_DAY";
    }
    if (parts.year() != null) {
      return parts.day() != null ? "DATE" : parts.month() != null ? "YEAR_MONTH" : "YEAR";
    }
    String name = parts.month() != null && parts.day() != null ? "MONTH_DAY" : unit;
    return parts.direction() == null ? name : RuleNames.direction(parts.direction()) + "_" + name;
  }

  /** 3일간, 이틀 … and 3일 만에 are lengths of time, and 3일 전 is counted. */
  private static boolean isDuration(String text, DateParts parts) {
    boolean isBare = parts.day() != null && parts.month() == null && parts.monthWord() == null;
    return isBare
        && parts.yearWord() == null
        && parts.year() == null
        && DurationRule.isLength(text, parts.end());
  }

  /** 올 stands only before a part of the year. */
  private static boolean isAbbreviation(String text, int start, DateParts parts) {
    return parts.yearWord() != null
        && parts.end() - start == 1
        && !PartOfDateRule.follows(text, parts.end());
  }
}
