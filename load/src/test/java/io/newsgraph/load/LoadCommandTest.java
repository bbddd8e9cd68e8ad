package io.newsgraph.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class LoadCommandTest {

  @TempDir private Path home;

  private final StringWriter said = new StringWriter();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --queries=artcle         | --queries takes article, list, entity, graph, mixture, not artcle
          --queries=list,all       | --queries takes article, list, entity, graph, mixture, not all
          --connections=16,0       | --connections takes 1 or more, not 0
          --articles=0             | --articles takes 1 or more, not 0
          --seconds=-1             | --seconds takes 1 or more, not -1
          --warm-up=0              | --warm-up takes 1 or more, not 0
          --port=65531             | --port takes a number from 1024 to 65530, not 65531
          --port=80                | --port takes a number from 1024 to 65530, not 80
          """)
  void whatCannotBeMeasuredIsToldBeforeAnythingStarts(String argument, String message) {
    assertThat(run(argument)).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(said.toString().lines()).first().isEqualTo(message);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void theDefaultsAndTheLastPortsAreTaken() {
    LoadOptions options = CommandLine.populateCommand(new LoadOptions(), "--port=65530");
    assertThat(options.problem()).isEmpty();
    assertThat(options.queries).containsExactly("article", "list", "entity", "graph", "mixture");
  }

  private int run(String argument) {
    return new CommandLine(new LoadCommand(home))
        .setErr(new PrintWriter(said, true))
        .execute(argument);
  }
}
