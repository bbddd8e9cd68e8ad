package io.newsgraph.article.parse;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines such as {@code 입력 2024.10.08 09:00 수정 2024.10.08 오후 1:10}, in Korean time. */
final class DateLineReader {

  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

  /** Longer lines are text; it also bounds the pattern's work. */
  private static final int LONGEST = 200;

  private static final Lexicon PUBLISHED = Lexicon.of("published-cues.txt");
  private static final Lexicon MODIFIED = Lexicon.of("modified-cues.txt");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?<year>\\d{4}|\\d{2}) ?(?:[./-]|년) ?(?<month>\\d{1,2}) ?(?:[./-]|월) ?(?<day>\\d{1,2})(?!\\d)"
              + "(?: ?일| ?\\.)?(?: ?\\([월화수목금토일]\\)| ?[월화수목금토일]요일)?"
              + "(?:[ T,]{0,2}(?<half>오전|오후|AM|PM)? ?(?<hour>\\d{1,2})(?: ?: ?| ?시 ?)(?<minute>\\d{1,2})?"
              + "(?: ?분)?(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?(?:Z|KST| KST|[+-]\\d{2}:?\\d{2})?)?");

  private DateLineReader() {}

  /** Which time of an article a date tells. */
  enum Event {
    PUBLISHED,
    MODIFIED,
    /** No cue says which. */
    UNSAID
  }

  /**
   * One date of a line.
   *
   * @param time null if there is no such day or hour
   * @param hasTime whether the line tells the hour as well
   */
  record Date(Event event, OffsetDateTime time, boolean hasTime) {}

  /**
   * What a line of dates says.
   *
   * @param dates its dates, in order; at least one
   * @param rest the pieces of the line between dates and cues that have letters or digits
   */
  record Reading(List<Date> dates, List<Span> rest) {}

  /** Reads a line that has a date in it; empty if it has none, or is too long. */
  static Optional<Reading> read(Span line) {
    String text = line.text();
    if (text.length() > LONGEST || Sentences.endsWithFullStop(text) && text.contains("다.")) {
      return Optional.empty();
    }
    List<Date> dates = new ArrayList<>();
    List<Span> rest = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    int from = 0;
    while (matcher.find()) {
      Event event = addRest(rest, line, from, matcher.start());
      dates.add(new Date(event, time(matcher), matcher.group("hour") != null));
      from = matcher.end();
    }
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    addRest(rest, line, from, text.length());
    return Optional.of(new Reading(dates, rest));
  }

  /** Adds what stands between two dates, without the cue at its end; says which cue that was. */
  private static Event addRest(List<Span> rest, Span line, int from, int to) {
    int end = withoutPunctuation(line.text(), from, to);
    String before = line.text().substring(from, end);
    Optional<String> modified = cueAtEnd(MODIFIED, before);
    Optional<String> published =
        modified.isPresent() ? Optional.empty() : cueAtEnd(PUBLISHED, before);
    int cueLength = modified.or(() -> published).map(String::length).orElse(0);
    int start = withoutLeadingPunctuation(line.text(), from, end - cueLength);
    Span piece = line.part(start, withoutPunctuation(line.text(), start, end - cueLength));
    if (Characters.hasLetterOrDigit(piece.text())) {
      rest.add(piece);
    }
    return modified.isPresent()
        ? Event.MODIFIED
        : published.isPresent() ? Event.PUBLISHED : Event.UNSAID;
  }

  private static Optional<String> cueAtEnd(Lexicon cues, String text) {
    return cues.suffixOf(text)
        .filter(
            cue ->
                text.length() == cue.length()
                    || !Character.isLetterOrDigit(text.charAt(text.length() - cue.length() - 1)));
  }

  private static int withoutPunctuation(String text, int from, int to) {
    int end = to;
    while (end > from && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int withoutLeadingPunctuation(String text, int from, int to) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static OffsetDateTime time(Matcher matcher) {
    int year = number(matcher, "year");
    int hour = number(matcher, "hour");
    String half = matcher.group("half");
    if (half != null && hour <= 12) {
      hour = hour % 12 + (half.equals("오후") || half.equals("PM") ? 12 : 0);
    }
    try {
      return LocalDateTime.of(
              year < 100 ? 2000 + year : year,
              number(matcher, "month"),
              number(matcher, "day"),
              hour,
              number(matcher, "minute"),
              number(matcher, "second"))
          .atZone(SEOUL)
          .toOffsetDateTime();
    } catch (DateTimeException e) {
      // 2024.02.30: the line is a date line all the same, but says nothing.
      return null;
    }
  }

  private static int number(Matcher matcher, String group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
