package io.newsgraph.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.local.process.ProcessLedger.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

  private static final Entry POSTGRES = entry("postgresql", StopSequence.POSTGRES, 4711);
  private static final Entry GATEWAY = entry("gateway", StopSequence.SERVICE, 4712);

  @TempDir Path folder;

  @Test
  void whatOneLauncherWroteTheNextReads() {
    ProcessLedger ledger = ProcessLedger.open(file());
    ledger.add(POSTGRES);
    ledger.add(GATEWAY);

    assertThat(ProcessLedger.open(file()).entries()).containsExactly(POSTGRES, GATEWAY);
  }

  @Test
  void aProcessThatEndedIsStruckOut() {
    ProcessLedger ledger = ProcessLedger.open(file());
    ledger.add(POSTGRES);
    ledger.add(GATEWAY);
    ledger.remove(POSTGRES);

    assertThat(ProcessLedger.open(file()).entries()).containsExactly(GATEWAY);
  }

  @Test
  void withoutAFileNothingWasStarted() {
    assertThat(ProcessLedger.open(file()).entries()).isEmpty();
  }

  @Test
  void linesThatMakeNoSenseArePassedOver() throws IOException {
    String nonsense =
        "gateway SERVICE 12\nx SERVICE y 2026-10-08T00:00:00Z\nx OTHER 1 2026-10-08\n";
    Files.writeString(file(), nonsense + POSTGRES.line() + "\n");

    assertThat(ProcessLedger.open(file()).entries()).containsExactly(POSTGRES);
  }

  private Path file() {
    return folder.resolve("processes");
  }

  private static Entry entry(String name, StopSequence stop, long pid) {
    return new Entry(
        name, stop, new ProcessIdentity(pid, Instant.parse("2026-10-08T09:30:15.120Z")));
  }
}
