package io.newsgraph.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newsgraph.local.failure.LaunchFailure;
import io.newsgraph.local.waiting.Polling;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path folder;

  private Children children;

  @BeforeEach
  void openLedger() {
    children = new Children(ProcessLedger.open(ledgerFile()));
  }

  @AfterEach
  void stopAll() {
    children.close();
  }

  @Test
  void aChildFindsItselfWrittenDownBeforeItDoesAnything() {
    ChildProcess child = start("cat", ledgerFile().toString());

    assertThat(child.succeeds(PATIENCE)).isTrue();
    assertThat(child.log().lastLines(1)).containsExactly(child.entry().line());
  }

  @Test
  void aChildIgnoresTheCtrlCThatATerminalSendsToAll() {
    ChildProcess child = start("sh", "-c", "kill -INT $$; echo still here");

    assertThat(child.succeeds(PATIENCE)).isTrue();
    assertThat(child.log().lastLines(1)).containsExactly("still here");
  }

  @Test
  void stoppingLeavesNoProcessAndNoEntry() {
    ChildProcess child = start("sleep", "600");
    children.close();

    assertThat(child.process().onExit()).succeedsWithin(PATIENCE);
    assertThat(ProcessLedger.open(ledgerFile()).entries()).isEmpty();
  }

  @Test
  void nothingIsStartedOnceStoppingHasBegun() {
    children.close();

    assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> start("sleep", "600"));
  }

  @Test
  void theOneThatEndedIsToldWithItsLogAndWhatItSaidLast() {
    start("sleep", "600");
    start("sh", "-c", "echo out of luck; exit 7");

    ChildProcess ended = children.awaitEndOfAny();

    assertThat(ended.obituary())
        .isEqualTo(
            "child ended unexpectedly (exit code 7). Its log: %s\n  out of luck"
                .formatted(folder.resolve("child.log")));
  }

  @Test
  void killingTakesWhatTheProcessStartedItself() {
    ChildProcess child = start("sh", "-c", "sleep 600 & wait");
    Polling.until(PATIENCE, () -> child.process().descendants().findAny().isPresent());
    ProcessHandle grandchild = child.process().descendants().findAny().orElseThrow();

    children.stop(child, StopSequence.DISPOSABLE);

    assertThat(child.process().onExit()).succeedsWithin(PATIENCE);
    assertThat(Polling.until(PATIENCE, () -> !grandchild.isAlive())).isTrue();
  }

  @Test
  void aChildWhoseLauncherIsGoneBeforeItWroteTheChildDownDoesNothing() throws Exception {
    Path trace = folder.resolve("trace");
    Process orphan =
        new ProcessBuilder("sh", "-c", Children.GATE, "child", "touch", trace.toString()).start();
    orphan.getOutputStream().close();

    assertThat(orphan.waitFor()).isEqualTo(1);
    assertThat(trace).doesNotExist();
  }

  private ChildProcess start(String... command) {
    LogFile log = new LogFile(folder.resolve("child.log"));
    return children.start("child", StopSequence.SERVICE, List.of(command), Map.of(), log);
  }

  private Path ledgerFile() {
    return folder.resolve("processes");
  }
}
