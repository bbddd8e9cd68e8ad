package io.newsgraph.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.local.process.ProcessLedger.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReclaimTest {

  @TempDir Path folder;

  private Process sleeper;

  @BeforeEach
  void startSleeper() throws IOException {
    sleeper = new ProcessBuilder("sleep", "600").start();
  }

  @AfterEach
  void endSleeper() {
    sleeper.destroyForcibly();
  }

  @Test
  void whatAKilledLauncherLeftIsEnded() throws InterruptedException {
    ProcessLedger ledger = ledgerWith(ProcessIdentity.of(sleeper.toHandle()).orElseThrow());

    assertThat(Reclaim.leftovers(ledger)).containsExactly("sleeper");
    assertThat(sleeper.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(ledger.entries()).isEmpty();
  }

  @Test
  void aProcessThatGotTheNumberLaterIsLeftAlone() {
    ProcessIdentity present = ProcessIdentity.of(sleeper.toHandle()).orElseThrow();
    ProcessIdentity earlier =
        new ProcessIdentity(present.pid(), present.started().minus(Duration.ofMinutes(1)));
    ProcessLedger ledger = ledgerWith(earlier);

    assertThat(Reclaim.leftovers(ledger)).isEmpty();
    assertThat(sleeper.isAlive()).isTrue();
    assertThat(ledger.entries()).isEmpty();
  }

  private ProcessLedger ledgerWith(ProcessIdentity identity) {
    ProcessLedger ledger = ProcessLedger.open(folder.resolve("processes"));
    ledger.add(new Entry("sleeper", StopSequence.SERVICE, identity));
    return ledger;
  }
}
