package io.newsgraph.local.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  private static final Path DEFAULT_DATA = Path.of("/project/.newsgraph");

  @Test
  void withoutArgumentsEverythingStartsWithSeedsOnTheUsualPort() {
    assertThat(parse()).isEqualTo(new Options(Command.START, 8080, DEFAULT_DATA, true, true));
  }

  @Test
  void optionsMayComeInAnyOrderAroundTheCommand() {
    Options expected = new Options(Command.VERIFY, 9000, Path.of("/data here"), false, false);
    assertThat(
            parse(
                "--no-seeds", "--port", "9000", "verify", "--no-training", "--data", "/data here"))
        .isEqualTo(expected);
  }

  @Test
  void aRelativeDataFolderIsTheCallersNotTheProjects() {
    assertThat(parse("--data", "mine").data()).isEqualTo(Path.of("mine").toAbsolutePath());
  }

  @Test
  void aValueMayFollowAnEqualsSign() {
    assertThat(parse("--port=9000", "--data=/a=b"))
        .isEqualTo(parse("--port", "9000", "--data", "/a=b"));
  }

  @Test
  void helpIsShownWhateverElseIsAsked() {
    assertThat(parse("--help", "verify").command()).isEqualTo(Command.HELP);
    assertThat(parse("verify", "-h").command()).isEqualTo(Command.HELP);
  }

  @ParameterizedTest
  @CsvSource({
    "--sedes,          Unknown option: --sedes (./run --help lists what there is)",
    "--port,           --port needs a value (./run --help shows which)",
    "--port --data,    --port needs a value (./run --help shows which)",
    "--port eighty,    '--port takes a number, not eighty'",
    "--port 80,        '--port takes a number from 1024 to 65532, not 80'",
    "--port 65533,     '--port takes a number from 1024 to 65532, not 65533'",
  })
  void whatCannotBeUnderstoodIsSaidInOneLine(String arguments, String message) {
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> parse(arguments.split(" ")))
        .withMessage(message);
  }

  @Test
  void theCheckBeforeABuildTellsWrongFromRightFromHelp() {
    assertThat(OptionsCheck.check(List.of("--port", "9000"))).isEqualTo(OptionsCheck.UNDERSTOOD);
    assertThat(OptionsCheck.check(List.of("--prot", "9000"))).isEqualTo(OptionsCheck.WRONG);
    assertThat(OptionsCheck.check(List.of("--help"))).isEqualTo(OptionsCheck.HELP_SHOWN);
  }

  private static Options parse(String... arguments) {
    return Options.parse(List.of(arguments), DEFAULT_DATA);
  }
}
