package io.newsgraph.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** Looks at the tables behind the service, and empties them before a test. */
@ApplicationScoped
public class Tables {

  private static final List<String> ALL =
      List.of("article", "article_identity", "revision", "change");

  private final Session session;

  Tables(Session session) {
    this.session = session;
  }

  @Transactional
  public void empty() {
    session.createNativeMutationQuery("TRUNCATE " + String.join(", ", ALL)).executeUpdate();
  }

  @Transactional
  public void execute(String sql) {
    session.createNativeMutationQuery(sql).executeUpdate();
  }

  @Transactional
  public long count(String sql) {
    return session.createNativeQuery(sql, Long.class).getSingleResult();
  }

  @Transactional
  public String text(String sql) {
    return session.createNativeQuery(sql, String.class).getSingleResult();
  }

  public long rows(String table) {
    return count("SELECT count(*) FROM " + table);
  }

  /** How many rows each table has. */
  @Transactional
  public Map<String, Long> rows() {
    return ALL.stream().collect(Collectors.toMap(table -> table, this::rows));
  }
}
