package io.newsgraph.article.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The query parameters that do not belong to a page's identity: {@code tracking-parameters.txt}.
 */
final class TrackingParameters {

  private static final String RESOURCE = "tracking-parameters.txt";

  private final List<String> patterns;

  private TrackingParameters(List<String> patterns) {
    this.patterns = patterns;
  }

  static TrackingParameters load() {
    try (InputStream resource = TrackingParameters.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(resource, RESOURCE).readAllBytes();
      return new TrackingParameters(
          new String(bytes, StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE + " cannot be read", e);
    }
  }

  /**
   * @param parameter a part of a query as it stands there, such as {@code utm_source=mail}
   */
  boolean matches(String parameter) {
    int equals = parameter.indexOf('=');
    String name = equals < 0 ? parameter : parameter.substring(0, equals);
    return patterns.stream().anyMatch(pattern -> matches(pattern, name.toLowerCase(Locale.ROOT)));
  }

  private static boolean matches(String pattern, String name) {
    return pattern.endsWith("*")
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : name.equals(pattern);
  }
}
