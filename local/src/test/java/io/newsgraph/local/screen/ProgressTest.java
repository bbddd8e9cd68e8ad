package io.newsgraph.local.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream screen = new ByteArrayOutputStream();

  @Test
  void inALogEachThingDoneIsOneLine() {
    Progress.Step step = progress(false).begin("Articles");
    step.show("1 of 2");
    step.done("2 loaded");

    assertThat(text()).matches("  Articles         2 loaded \\(\\d+\\.\\d s\\)\n");
  }

  @Test
  void onATerminalTheLineChanges() {
    Progress.Step step = progress(true).begin("Articles");
    step.show("1 of 2");
    step.done("2 loaded");

    assertThat(text().split("\r"))
        .satisfiesExactly(
            before -> assertThat(before).isEmpty(),
            begun -> assertThat(begun).contains("Articles"),
            shown -> assertThat(shown).contains("1 of 2").doesNotContain("\n"),
            done -> assertThat(done).contains("2 loaded").endsWith("\n"));
  }

  @Test
  void aMessageStandsBelowTheLineThatWasChanging() {
    Progress progress = progress(true);
    progress.begin("Articles").show("1 of 2");
    progress.say("Stopping …");

    assertThat(text().lines()).last().isEqualTo("Stopping …");
  }

  private Progress progress(boolean terminal) {
    return new Progress(new PrintStream(screen, true, StandardCharsets.UTF_8), terminal);
  }

  private String text() {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
