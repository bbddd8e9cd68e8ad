package io.newsgraph.analysis.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.analysis.pipeline.StubArticleServiceResource;
import io.newsgraph.testing.PostgresResource;
import io.quarkus.arc.Arc;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection bounded for one request is as it was before it serves the next. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(StubArticleServiceResource.class)
class StatementDeadlinesTest {

  private final StatementDeadlines deadlines = new StatementDeadlines(Duration.ofSeconds(20));

  @Inject Deadline deadline;
  @Inject DataSource source;

  private Connection connection;

  @BeforeEach
  void open() throws SQLException {
    Arc.container().requestContext().terminate();
    connection = source.getConnection();
  }

  @AfterEach
  void close() throws SQLException {
    Arc.container().requestContext().activate();
    // The pool's own watcher does not know of what this one has set.
    run("set statement_timeout = 20000");
    connection.close();
  }

  @Test
  void noBoundIsOverBeforeItCanBeTakenBack() throws SQLException {
    acquireWithin(Duration.ZERO);

    assertThat(bound()).isEqualTo("100ms");
  }

  @Test
  void aBoundThatCouldNotBeTakenBackIsTakenBackAtTheNextUse() throws SQLException {
    acquireWithin(Duration.ofMillis(5_000));
    returnInAFailedTransaction();

    deadlines.onConnectionAcquire(connection);

    assertThat(bound()).isEqualTo("20s");
  }

  @Test
  void inATransactionABoundEndsWithIt() throws SQLException {
    acquireWithin(Duration.ofMillis(5_000));

    connection.setAutoCommit(false);
    deadlines.onConnectionAcquire(connection);
    assertThat(bound()).isEqualTo("20s");
    connection.rollback();
    connection.setAutoCommit(true);
    assertThat(bound()).isEqualTo("5s");

    deadlines.onConnectionAcquire(connection);
    assertThat(bound()).isEqualTo("20s");
  }

  @Test
  void whoeverWaitsAsLongUsesTheBoundThatIsThere() throws SQLException {
    acquireWithin(Duration.ofMillis(2_000));
    deadlines.onConnectionReturn(connection);
    assertThat(bound()).isEqualTo("2s");

    run("set statement_timeout = 1234");
    acquireWithin(Duration.ofMillis(1_990));
    assertThat(bound()).as("nothing was sent").isEqualTo("1234ms");
  }

  @Test
  void aBoundThatIsSoonOverDoesNotStay() throws SQLException {
    acquireWithin(Duration.ofMillis(300));
    deadlines.onConnectionReturn(connection);

    assertThat(bound()).isEqualTo("20s");
  }

  /** Within a transaction that has failed nothing can be set. */
  private void returnInAFailedTransaction() throws SQLException {
    connection.setAutoCommit(false);
    assertThatThrownBy(() -> run("select 1 / 0")).isInstanceOf(SQLException.class);
    deadlines.onConnectionReturn(connection);
    connection.rollback();
    connection.setAutoCommit(true);
  }

  private void acquireWithin(Duration time) {
    Arc.container().requestContext().activate();
    try {
      deadline.begin(time);
      deadlines.onConnectionAcquire(connection);
    } finally {
      Arc.container().requestContext().terminate();
    }
  }

  private String bound() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery("show statement_timeout")) {
      answer.next();
      return answer.getString(1);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
