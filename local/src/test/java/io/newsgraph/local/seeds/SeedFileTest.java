package io.newsgraph.local.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.newsgraph.local.failure.LaunchFailure;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeedFileTest {

  private static final Path FILE = Path.of("seeds/example.txt");

  @Test
  void theHeaderIsReadUpToTheLineAndTheTextStaysAsItIs() {
    SeedFile seed =
        SeedFile.parse(
            FILE,
            """
            url: https://bada.example/articles/7
            publisher: 바다일보
            publishedAt: 2024-10-08T09:30:00+09:00
            ---
            첫 문단이다.

            --- 줄이 또 있다: 본문이다.
            """);

    assertThat(seed.metadata())
        .isEqualTo(
            Map.of(
                "url", "https://bada.example/articles/7",
                "publisher", "바다일보",
                "publishedAt", "2024-10-08T09:30:00+09:00"));
    assertThat(seed.text()).isEqualTo("첫 문단이다.\n\n--- 줄이 또 있다: 본문이다.");
  }

  @ParameterizedTest
  @CsvSource({
    "publisher: 바다일보\\n본문이다.,        'seeds/example.txt has no line --- before its text'",
    "publisher: 바다일보\\n---\\n\\n,         'seeds/example.txt has no text after the line ---'",
    "section: 경제\\nsection: 사회\\n---\\n글, 'seeds/example.txt, line 2: section stands there twice'",
  })
  void whatIsNotInTheFormatIsSaidWithItsPlace(String content, String message) {
    assertThatExceptionOfType(LaunchFailure.class)
        .isThrownBy(() -> SeedFile.parse(FILE, content.replace("\\n", "\n")))
        .withMessage(message);
  }

  @Test
  void anUnknownHeaderIsNamedWithThoseThereAre() {
    assertThatExceptionOfType(LaunchFailure.class)
        .isThrownBy(() -> SeedFile.parse(FILE, "press: 바다일보\n---\n글"))
        .withMessageContaining("line 1")
        .withMessageContaining("press: 바다일보")
        .withMessageContaining("publisher");
  }
}
