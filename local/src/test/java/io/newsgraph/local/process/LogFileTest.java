package io.newsgraph.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {

  @TempDir Path folder;

  @Test
  void eachRunBeginsAnewAndThreeEarlierOnesAreKept() throws IOException {
    LogFile log = new LogFile(folder.resolve("gateway.log"));
    for (String run : new String[] {"first", "second", "third", "fourth", "fifth"}) {
      log.rotate();
      Files.writeString(log.path(), run);
    }

    assertThat(contents("gateway.log", "gateway.log.1", "gateway.log.2", "gateway.log.3"))
        .containsExactly("fifth", "fourth", "third", "second");
    assertThat(folder.resolve("gateway.log.4")).doesNotExist();
  }

  @Test
  void theLastLinesLeaveOutEmptyOnes() throws IOException {
    LogFile log = new LogFile(folder.resolve("gateway.log"));
    Files.writeString(log.path(), "one\ntwo\n\nthree\n\n");

    assertThat(log.lastLines(2)).containsExactly("two", "three");
    assertThat(log.lastLines(9)).containsExactly("one", "two", "three");
  }

  @Test
  void aLogThatIsNotThereHasNoLines() {
    assertThat(new LogFile(folder.resolve("none.log")).lastLines(5)).isEmpty();
  }

  private Stream<String> contents(String... names) {
    return Stream.of(names).map(this::content);
  }

  private String content(String name) {
    return String.join("\n", new LogFile(folder.resolve(name)).lastLines(9));
  }
}
