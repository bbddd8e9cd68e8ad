package io.newsgraph.analysis.verification;

import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.verification.Verification.Checked;
import io.newsgraph.analysis.verification.Verification.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Compares every count with a recount, in one snapshot, while work goes on. */
@ApplicationScoped
class Verifier {

  /** Enough to see what is wrong; a lost table would give millions. */
  private static final int MAX_DIFFERENCES = 100;

  /** One recount at a time: each reads the whole database. Freed with the transaction. */
  private static final String LOCK = "select pg_try_advisory_xact_lock(?) as locked";

  /** Names the lock among the advisory locks of this database. */
  private static final long LOCK_KEY = 0x6e657773_76657269L;

  private static final String CHECKED =
      """
      select (select count(*) from article) as articles, (select count(*) from entity) as entities,
             (select count(*) from edge) as edges, (select count(*) from term_frequency) as terms
      """;

  private final Database database;
  private final Duration statementTimeout;

  Verifier(
      Database database,
      @ConfigProperty(name = "newsgraph.verification.statement-timeout")
          Duration statementTimeout) {
    this.database = database;
    this.statementTimeout = statementTimeout;
  }

  Verification verify() {
    return database.read(statementTimeout, Verifier::verify);
  }

  private static Verification verify(Sql sql) {
    boolean alone = sql.first(LOCK, row -> row.flag("locked"), LOCK_KEY).orElseThrow();
    if (!alone) {
      throw new VerificationRunning();
    }
    List<Difference> differences = new ArrayList<>();
    for (Recount recount : Recount.values()) {
      int room = MAX_DIFFERENCES - differences.size();
      differences.addAll(
          sql.list(
              recount.statement(),
              row ->
                  new Difference(
                      recount.name(), row.text("key"), row.text("expected"), row.text("found")),
              room));
    }
    Checked checked =
        sql.first(
                CHECKED,
                row ->
                    new Checked(
                        row.number("articles"),
                        row.number("entities"),
                        row.number("edges"),
                        row.number("terms")))
            .orElseThrow();
    return new Verification(differences.isEmpty(), checked, differences);
  }
}
