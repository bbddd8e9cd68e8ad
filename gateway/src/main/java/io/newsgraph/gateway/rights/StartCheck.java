package io.newsgraph.gateway.rights;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps a gateway from starting that would let in whom nobody meant to. */
@Singleton
final class StartCheck {

  private final Rights rights;
  private final GraphQLSchema schema;
  private final String host;

  StartCheck(
      Rights rights,
      GraphQLSchema schema,
      @ConfigProperty(name = "quarkus.http.host") String host) {
    this.rights = rights;
    this.schema = schema;
    this.host = host;
  }

  void check(@Observes StartupEvent starting) {
    if (!rights.areConfigured() && !isLoopback(host)) {
      throw new ConfigurationException(
          """
          The gateway would listen on %s, where anybody who reaches it could write: no rights are configured.
          Configure an API token (newsgraph.rights.tokens.NAME.sha256 and .role), or an OpenID Connect provider
          (quarkus.oidc.tenant-enabled=true, quarkus.oidc.auth-server-url); or listen on this machine alone (quarkus.http.host=127.0.0.1).
          docs/rights.md says how."""
              .formatted(host));
    }
    List<String> undeclared = undeclared(schema.getMutationType()).toList();
    if (!undeclared.isEmpty()) {
      throw new IllegalStateException("no @RequiresRole at the mutations " + undeclared);
    }
  }

  private static Stream<String> undeclared(GraphQLObjectType mutations) {
    return Stream.ofNullable(mutations)
        .flatMap(type -> type.getFieldDefinitions().stream())
        .filter(mutation -> RoleCheck.declared(mutation).isEmpty())
        .map(GraphQLFieldDefinition::getName);
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      // The server will say so itself when it can't listen there.
      return false;
    }
  }
}
