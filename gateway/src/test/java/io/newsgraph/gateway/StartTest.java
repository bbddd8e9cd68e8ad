package io.newsgraph.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.junit.main.LaunchResult;
import io.quarkus.test.junit.main.QuarkusMainLauncher;
import io.quarkus.test.junit.main.QuarkusMainTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Configuration that can't be meant stops the start. */
@QuarkusMainTest
@TestProfile(StartTest.NoRequests.class)
class StartTest {

  /** As many requests as would never let anybody in. */
  public static final class NoRequests implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("newsgraph.rate.requests", "0");
    }
  }

  @Test
  void numberOutOfItsRangeStopsTheStartAndIsNamed(QuarkusMainLauncher launcher) {
    LaunchResult start = launcher.launch();

    assertThat(start.exitCode()).isEqualTo(1);
    assertThat(start.getOutput() + start.getErrorOutput())
        .contains("newsgraph.rate.requests must be greater than or equal to 1");
  }
}
