package io.newsgraph.gateway.rights;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartCheckTest {

  private static final String QUERIES = "type Query { article: String }\n";

  private static final Rights NONE = new Rights(config(Map.of()), false);

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
  void onLoopbackNoRightsAreNeeded(String host) {
    assertThatCode(() -> start(NONE, host, QUERIES)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "no-such-host.invalid"})
  void elsewhereItSaysHowToConfigureThem(String host) {
    assertThatThrownBy(() -> start(NONE, host, QUERIES))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll(host, "newsgraph.rights.tokens", "quarkus.oidc.auth-server-url");
  }

  @Test
  void elsewhereItStartsWithAnApiTokenOrAnIdentityProvider() {
    Rights withToken = new Rights(config(Map.of("crawler", token("0".repeat(64)))), false);
    Rights withProvider = new Rights(config(Map.of()), true);

    assertThatCode(() -> start(withToken, "0.0.0.0", QUERIES)).doesNotThrowAnyException();
    assertThatCode(() -> start(withProvider, "0.0.0.0", QUERIES)).doesNotThrowAnyException();
  }

  @Test
  void mutationThatDeclaresNoRoleIsNamed() {
    String schema =
        QUERIES
            + """
              directive @requiresRole(role: UserRole!) on FIELD_DEFINITION
              enum UserRole { READER EDITOR ADMIN }
              type Mutation { declared: String @requiresRole(role: EDITOR) forgotten: String }
              """;

    assertThatThrownBy(() -> start(NONE, "127.0.0.1", schema)).hasMessageContaining("[forgotten]");
  }

  @Test
  void tokenItselfIsNotTakenForItsHash() {
    assertThatThrownBy(() -> new Rights(config(Map.of("crawler", token("secret"))), false))
        .hasMessageContaining("newsgraph.rights.tokens.crawler.sha256")
        .hasMessageNotContaining("secret");
  }

  private static void start(Rights rights, String host, String schema) {
    new StartCheck(rights, schema(schema), host).check(new StartupEvent());
  }

  private static GraphQLSchema schema(String sdl) {
    return new SchemaGenerator()
        .makeExecutableSchema(new SchemaParser().parse(sdl), RuntimeWiring.MOCKED_WIRING);
  }

  private static RightsConfig config(Map<String, RightsConfig.Token> tokens) {
    return new RightsConfig() {
      @Override
      public boolean anonymousReading() {
        return false;
      }

      @Override
      public Optional<List<String>> openHosts() {
        return Optional.empty();
      }

      @Override
      public Map<String, Token> tokens() {
        return tokens;
      }
    };
  }

  private static RightsConfig.Token token(String sha256) {
    return new RightsConfig.Token() {
      @Override
      public String sha256() {
        return sha256;
      }

      @Override
      public UserRole role() {
        return UserRole.EDITOR;
      }
    };
  }
}
