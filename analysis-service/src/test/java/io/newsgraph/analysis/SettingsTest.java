package io.newsgraph.analysis;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that cannot be meant stops the start, and is told by its name. */
class SettingsTest {

  /** Higher than that of application.properties. */
  private static final int ORDINAL = 500;

  @ParameterizedTest
  @CsvSource({
    "changes.ChangesConfig, newsgraph.changes.max-waiting, 0",
    "feed.FeedConfig, newsgraph.feed.page, 0",
    "graph.GraphConfig, newsgraph.graph.max-articles, 0",
    "task.TaskConfig, newsgraph.task.workers, -1",
    "task.TaskConfig, newsgraph.task.batch, 0",
    "task.TaskConfig, newsgraph.task.attempts, 0",
    "task.TaskConfig, newsgraph.task.reanalysis.batch, 0",
    "task.TaskConfig, newsgraph.task.reanalysis.portion, 0",
    "text.TextConfig, newsgraph.text.max-length, 0",
    "text.TextConfig, newsgraph.text.concurrent, -1"
  })
  void aWrongNumberStopsTheStart(String settings, String property, String value) throws Exception {
    Map<String, String> wrong = Map.of(property, value);
    SmallRyeConfigBuilder config =
        new SmallRyeConfigBuilder()
            .withSources(
                new PropertiesConfigSource(
                    SettingsTest.class.getResource("/application.properties")),
                new PropertiesConfigSource(wrong, "wrong", ORDINAL))
            .withConverter(Duration.class, ORDINAL, new DurationConverter())
            .withMapping(Class.forName(ArchitectureTest.ROOT + "." + settings))
            .withValidator(new BeanValidationConfigValidatorImpl());

    assertThatThrownBy(config::build)
        .isInstanceOf(ConfigValidationException.class)
        .hasMessageContaining(property + " must be greater than or equal to");
  }
}
