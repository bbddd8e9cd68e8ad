package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.number.Numeral;
import io.newsgraph.analysis.number.NumeralReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Lengths of time, and what is counted by them: 5년, 3개월간, 사흘째, 지난 3년간, 3일 전. */
final class DurationRule {

  private static final PhraseTable<String> NATIVE_DAYS =
      PhraseTable.read(DurationRule.class, "day-counts.txt", fields -> fields[1]);

  /** Units with the form of a length in ISO 8601. */
  private static final PhraseTable<String> UNITS =
      PhraseTable.read(DurationRule.class, "duration-units.txt", fields -> fields[1]);

  private static final WordSections LENGTHS = WordSections.of(DurationRule.class, "lengths.txt");
  private static final List<String> ATTACHED_LENGTHS = LENGTHS.list("attached");
  private static final List<String> LENGTHS_APART = LENGTHS.list("apart");

  /** What stands before a length that is counted from publication, with the name of its rule. */
  private static final PhraseTable<String> WINDOWS =
      PhraseTable.read(DurationRule.class, "duration-windows.txt", fields -> fields[1]);

  private DurationRule() {}

  /** Whether what follows a number of days makes it a length of time. */
  static boolean isLength(String text, int end) {
    if (TimeCharacters.at(text, end) != ' ') {
      return ATTACHED_LENGTHS.stream().anyMatch(length -> text.startsWith(length, end));
    }
    boolean isCounted = "전뒤후".indexOf(TimeCharacters.at(text, end + 1)) >= 0;
    return isCounted && TimeCharacters.endsWord(text, end + 2)
        || LENGTHS_APART.stream().anyMatch(length -> text.startsWith(length, end + 1));
  }

  static Resolution read(String text, int start, Context context) {
    PhraseTable.Entry<String> window = WINDOWS.at(text, start);
    if (window != null) {
      return window(text, start, window, context);
    }
    Resolution stay = stay(text, start);
    if (stay != null) {
      return stay;
    }
    Length length = length(text, start);
    if (length == null) {
      return null;
    }
    int next = TimeCharacters.skipSpace(text, length.end());
    boolean isAgo = text.startsWith("전", next) && TimeCharacters.endsWord(text, next + 1);
    if (isAgo && isCountedFromNow(text, start)) {
      LocalDate published = context.published();
      PartialDate date = published == null ? null : before(published, length);
      LocalDate day = date == null ? null : date.toDay();
      String anchor = Resolution.text(published);
      return new Resolution(Resolution.text(date), "AGO", anchor, day, next + 1);
    }
    boolean isInside = "간째".indexOf(TimeCharacters.at(text, length.end())) >= 0;
    return new Resolution(
        length.iso(), "DURATION", null, null, isInside ? length.end() + 1 : length.end());
  }

  /** 2박3일: nights and days, which last the days. */
  private static Resolution stay(String text, int start) {
    int nights = TimeCharacters.digitsEnd(text, start, 3);
    if (nights == start || TimeCharacters.at(text, nights) != '박') {
      return null;
    }
    int from = TimeCharacters.skipSpace(text, nights + 1);
    int to = TimeCharacters.digitsEnd(text, from, 3);
    boolean isStay = to > from && TimeCharacters.at(text, to) == '일';
    return isStay
        ? new Resolution(
            "P" + Integer.parseInt(text.substring(from, to)) + "D", "DURATION", null, null, to + 1)
        : null;
  }

  private static Resolution window(
      String text, int start, PhraseTable.Entry<String> window, Context context) {
    int at = TimeCharacters.skipSpace(text, start + window.phrase().length());
    Length length = length(text, at);
    if (length == null) {
      return null;
    }
    boolean isInside = TimeCharacters.at(text, length.end()) == '간';
    return new Resolution(
        length.iso(),
        window.meaning(),
        Resolution.text(context.published()),
        null,
        isInside ? length.end() + 1 : length.end());
  }

  /** Counted from now at the beginning of a phrase; behind a bare noun from that: 선거 3일 전. */
  private static boolean isCountedFromNow(String text, int start) {
    char before = TimeCharacters.at(text, start - 1);
    char last = TimeCharacters.at(text, before == ' ' ? start - 2 : start - 1);
    return !Character.isLetterOrDigit(last) || "은는이가을를에서도고며면만와과".indexOf(last) >= 0;
  }

  /** The date so long before a day; null where none is told, or the notation has none: 5000년 전. */
  private static PartialDate before(LocalDate day, Length length) {
    int count = length.count();
    if (count < 0) {
      return null;
    }
    PartialDate date =
        switch (length.unit()) {
          case "년" -> new PartialDate(day.getYear() - count, 0, 0);
          case "개월", "달" -> PartialDate.of(YearMonth.from(day).minusMonths(count));
          case "일" -> PartialDate.of(day.minusDays(count));
          default -> null;
        };
    return date == null || date.year() < DateParts.FIRST_FULL_YEAR ? null : date;
  }

  /** A length: its unit, its count (-1 where no whole number), its ISO form (null where vague). */
  private record Length(String unit, int count, String iso, int end) {}

  private static Length length(String text, int start) {
    PhraseTable.Entry<String> days = NATIVE_DAYS.at(text, start);
    if (days != null) {
      return nativeDays(text, days, start + days.phrase().length());
    }
    boolean isDigits = TimeCharacters.isDigit(text, start);
    Numeral number =
        isDigits ? NumeralReader.read(text, start) : NumeralReader.readNative(text, start);
    if (number == null && NumeralReader.mayStart(TimeCharacters.at(text, start))) {
      number = NumeralReader.read(text, start);
    }
    if (number == null) {
      return null;
    }
    int at = TimeCharacters.skipSpace(text, number.end());
    PhraseTable.Entry<String> unit = UNITS.at(text, at);
    return unit == null ? null : length(text, number, unit, at + unit.phrase().length(), isDigits);
  }

  private static Length length(
      String text, Numeral number, PhraseTable.Entry<String> entry, int end, boolean isDigits) {
    String unit = entry.phrase();
    boolean isDigitsOnly = "분초일".contains(unit);
    boolean needsLength = unit.equals("주") || unit.equals("일");
    boolean isDay = unit.equals("달") && isDigits;
    if (isDigitsOnly && !isDigits || needsLength && !isLength(text, end) || isDay) {
      return null;
    }
    if (unit.equals("년") && number.value().intValue() >= 1900 && number.value().intValue() < 2100) {
      return null;
    }
    if (unit.equals("분") && "기의".indexOf(TimeCharacters.at(text, end)) >= 0
        || unit.equals("초") && !isSeconds(text, end)) {
      return null;
    }
    boolean isExact =
        number.precision() == Numeral.Precision.EXACT
            || number.precision() == Numeral.Precision.MORE;
    boolean isWhole = number.value().stripTrailingZeros().scale() <= 0;
    int count =
        isExact && isWhole && number.value().precision() - number.value().scale() < 9
            ? number.value().intValue()
            : -1;
    String iso = count < 0 ? null : entry.meaning().formatted(count);
    return compound(text, new Length(unit, count, iso, end));
  }

  /** 1년 6개월, 3시간 30분, 2박3일. */
  private static Length compound(String text, Length first) {
    boolean isYear = first.unit().equals("년");
    boolean isHour = first.unit().equals("시간");
    int at = TimeCharacters.skipSpace(text, first.end());
    int digits = TimeCharacters.digitsEnd(text, at, 2);
    String second = isYear ? "개월" : "분";
    if (!isYear && !isHour
        || digits == at
        || !text.startsWith(second, digits)
        || first.iso() == null) {
      return first;
    }
    String iso = first.iso() + Integer.parseInt(text.substring(at, digits)) + "M";
    return new Length(second, -1, iso, digits + second.length());
  }

  private static Length nativeDays(String text, PhraseTable.Entry<String> days, int end) {
    char next = TimeCharacters.at(text, end);
    boolean isWord = TimeCharacters.endsWord(text, end) || "간째동만".indexOf(next) >= 0;
    if (!isWord || days.phrase().equals("보름") && next == '달') {
      return null;
    }
    boolean isDays = days.meaning().endsWith("D");
    int count = isDays ? Integer.parseInt(days.meaning().replaceAll("\\D", "")) : -1;
    return new Length(isDays ? "일" : "주", count, days.meaning(), end);
  }

  private static boolean isSeconds(String text, int end) {
    return TimeCharacters.endsWord(text, end) || "간만".indexOf(TimeCharacters.at(text, end)) >= 0;
  }
}
