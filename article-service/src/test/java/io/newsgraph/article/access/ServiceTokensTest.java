package io.newsgraph.article.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTokensTest {

  private final ServiceTokens tokens = new ServiceTokens(List.of("new-token", "old-token"));

  @ParameterizedTest
  @ValueSource(strings = {"Bearer new-token", "Bearer old-token"})
  void everyConfiguredTokenIsAdmitted(String authorization) {
    assertThat(tokens.admit(authorization)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "new-token", "Bearer", "Bearer ", "Bearer new", "Basic new-token"})
  void anythingElseIsNot(String authorization) {
    assertThat(tokens.admit(authorization)).isFalse();
  }

  @Test
  void withoutTokensEveryoneIsAdmitted() {
    assertThat(new ServiceTokens(List.of()).admit(null)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1,true", "localhost,true", "::1,true", "0.0.0.0,false", "192.0.2.1,false"})
  void loopbackIsToldFromOtherAddresses(String host, boolean loopback) {
    assertThat(Loopback.is(host)).isEqualTo(loopback);
  }
}
