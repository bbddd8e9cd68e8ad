package io.newsgraph.analysis.relation.statement;

import io.newsgraph.analysis.clock.SeoulTime;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Clause;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.time.TimeExpression;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells when a statement held: the nearest date before it in its clause, else behind it there, else
 * before it in its sentence. Durations are no dates.
 */
public final class EvidenceDates {

  /** How the value of a month or a day begins, not that of a quarter, a half or a year. */
  private static final Pattern MONTH_OR_DAY = Pattern.compile("^\\d{4}-\\d\\d");

  private final List<TimeExpression> times;
  private final List<Clause> clauses;
  private final String published;

  public EvidenceDates(
      AnnotatedDocument document, List<TimeExpression> times, List<Clause> clauses) {
    this.times = outsideSpeech(document, times.stream().filter(EvidenceDates::isDate).toList());
    this.clauses = clauses;
    OffsetDateTime publishedAt = document.document().publishedAt();
    this.published = publishedAt == null ? null : SeoulTime.dayOf(publishedAt).toString();
  }

  /** What somebody says of another day dates nothing outside the speech. */
  private static List<TimeExpression> outsideSpeech(
      AnnotatedDocument document, List<TimeExpression> times) {
    List<TimeExpression> outside = new ArrayList<>();
    List<Bracketed> brackets = document.brackets();
    int next = 0;
    int end = 0;
    for (TimeExpression time : times) {
      while (next < brackets.size() && brackets.get(next).start() < time.start()) {
        Bracketed bracket = brackets.get(next++);
        boolean isSpeech = bracket.kind() == Bracketed.Kind.DOUBLE_QUOTES;
        end = isSpeech ? Math.max(end, bracket.end()) : end;
      }
      if (time.start() >= end) {
        outside.add(time);
      }
    }
    return outside;
  }

  private static boolean isDate(TimeExpression time) {
    return time.value() != null && !time.value().startsWith("P");
  }

  /** The day of publication; null if unknown. */
  String published() {
    return published;
  }

  /** The date that the sentence gives for what it states. */
  Optional<String> of(Sentence sentence, Statement statement) {
    int start = statement.start();
    Clause clause = clauseAt(start);
    int behind = firstFrom(start);
    int before = behind - 1;
    boolean hasBefore = before >= 0 && times.get(before).start() >= sentence.start();
    if (hasBefore && times.get(before).start() >= clause.start()) {
      return Optional.of(times.get(before).value());
    }
    boolean isWithin =
        behind < times.size()
            && times.get(behind).start() < Math.max(clause.end(), statement.end());
    if (isWithin && mayDate(statement, times.get(behind))) {
      return Optional.of(times.get(behind).value());
    }
    return hasBefore ? Optional.of(times.get(before).value()) : Optional.empty();
  }

  /** 홍길동 대표는 3분기 실적을 8일 공개했다: of quarters and years results are told. */
  private static boolean mayDate(Statement statement, TimeExpression time) {
    boolean isLater = statement.end() <= time.start();
    return statement.type() != RelationType.ROLE
        || !isLater
        || MONTH_OR_DAY.matcher(time.value()).find();
  }

  private Clause clauseAt(int position) {
    int low = 0;
    int high = clauses.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clauses.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return clauses.get(low);
  }

  private int firstFrom(int position) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
