package io.newsgraph.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newsgraph.local.failure.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StalePidFileTest {

  private static final ProcessHandle SELF = ProcessHandle.current();

  @TempDir Path folder;

  @Test
  void aFileWhoseNumberBelongsToSomebodyElseNowIsRemoved() throws IOException {
    StalePidFile.remove(file(SELF.pid(), Instant.parse("2026-10-08T00:00:00Z")));

    assertThat(folder.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void aFileCutShortIsRemoved() throws IOException {
    StalePidFile.remove(Files.writeString(folder.resolve("postmaster.pid"), "12"));

    assertThat(folder.resolve("postmaster.pid")).doesNotExist();
  }

  @Test
  void theFileOfARunningServerStays() throws IOException {
    Path file = file(SELF.pid(), SELF.info().startInstant().orElseThrow());

    assertThatExceptionOfType(LaunchFailure.class)
        .isThrownBy(() -> StalePidFile.remove(file))
        .withMessageContaining("pid " + SELF.pid());
    assertThat(file).exists();
  }

  private Path file(long pid, Instant started) throws IOException {
    String text = "%d\n%s\n%d\n".formatted(pid, folder, started.getEpochSecond());
    return Files.writeString(folder.resolve("postmaster.pid"), text);
  }
}
