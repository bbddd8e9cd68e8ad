package io.newsgraph.gateway;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The gateway's configuration as it comes, for tests that start no gateway. */
public final class Configured {

  private Configured() {}

  /**
   * @param mapping an interface with a prefix
   */
  public static <T> T as(Class<T> mapping) {
    try {
      return new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .addDefaultInterceptors()
          .withSources(
              new PropertiesConfigSource(
                  Objects.requireNonNull(Configured.class.getResource("/application.properties"))))
          .withMapping(mapping)
          .build()
          .getConfigMapping(mapping);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
