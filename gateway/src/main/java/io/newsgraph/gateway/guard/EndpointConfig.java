package io.newsgraph.gateway.guard;

import io.smallrye.config.ConfigMapping;

/** What the endpoint is open for. See {@code application.properties} for the reasons. */
@ConfigMapping(prefix = "newsgraph.endpoint")
public interface EndpointConfig {

  /** Whether clients may ask for the schema, by introspection or at {@code schema.graphql}. */
  boolean introspection();

  /** Whether {@code _service} tells the schema to a router. */
  boolean serviceSdl();

  /** Whether GET takes any query; if not, only documents that the gateway knows by their hash. */
  boolean freeGet();
}
