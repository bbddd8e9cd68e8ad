package io.newsgraph.analysis.corpus;

import io.newsgraph.analysis.database.Json;
import io.newsgraph.analysis.database.Sql;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many articles there are and how many use a term. Every article changes these rows, whatever
 * it names, so the changes are gathered and applied last, each row once and in the order of its
 * key: workers wait for one another briefly and never in a circle.
 */
final class TermCounts {

  private static final String APPLY_TERMS =
      """
      insert into term_frequency as c (term, articles)
      select term, articles from json_to_recordset(?::json) as change(term text collate "C", articles int)
      order by term
      on conflict (term) do update set articles = c.articles + excluded.articles
      """;

  private static final String APPLY_DAYS =
      """
      insert into corpus_day as c (day, articles)
      select day, articles from json_to_recordset(?::json) as change(day date, articles int)
      order by day
      on conflict (day) do update set articles = c.articles + excluded.articles
      """;

  private final SortedMap<String, Integer> terms = new TreeMap<>();
  private final SortedMap<LocalDate, Integer> days = new TreeMap<>();

  /**
   * Counts an article.
   *
   * @param sign 1 to put it in, -1 to take it out
   */
  void count(LocalDate day, Collection<String> articleTerms, int sign) {
    days.merge(day, sign, Integer::sum);
    articleTerms.forEach(term -> terms.merge(term, sign, Integer::sum));
  }

  void apply(Sql sql) {
    terms.values().removeIf(change -> change == 0);
    days.values().removeIf(change -> change == 0);
    applyTerms(sql);
    applyDays(sql);
  }

  private void applyTerms(Sql sql) {
    if (terms.isEmpty()) {
      return;
    }
    List<TermChange> changes =
        terms.entrySet().stream().map(e -> new TermChange(e.getKey(), e.getValue())).toList();
    sql.update(APPLY_TERMS, Json.write(changes));
    List<String> fewer =
        changes.stream().filter(change -> change.articles() < 0).map(TermChange::term).toList();
    if (!fewer.isEmpty()) {
      sql.update("delete from term_frequency where term = any(?::text[]) and articles = 0", fewer);
    }
  }

  private void applyDays(Sql sql) {
    if (days.isEmpty()) {
      return;
    }
    List<DayChange> changes =
        days.entrySet().stream()
            .map(e -> new DayChange(e.getKey().toString(), e.getValue()))
            .toList();
    sql.update(APPLY_DAYS, Json.write(changes));
    List<String> fewer =
        changes.stream().filter(change -> change.articles() < 0).map(DayChange::day).toList();
    if (!fewer.isEmpty()) {
      sql.update("delete from corpus_day where day = any(?::date[]) and articles = 0", fewer);
    }
  }

  private record TermChange(String term, int articles) {}

  private record DayChange(String day, int articles) {}
}
