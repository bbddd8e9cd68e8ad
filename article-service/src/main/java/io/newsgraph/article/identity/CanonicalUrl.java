package io.newsgraph.article.identity;

import io.newsgraph.article.text.InputText;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An article's address in the one form under which it is found again: scheme and host in lower
 * case, without default port, fragment, tracking parameters and trailing slash, Hangul
 * percent-encoded (host names as Punycode). Whether {@code http} and {@code https}, or the order of
 * parameters, mean the same page is for the publisher to say, so these are kept.
 */
public record CanonicalUrl(String value) {

  /** The most UTF-16 units of an address; beyond, browsers and sitemaps refuse it too. */
  static final int LIMIT = 2_000;

  private static final Map<String, String> DEFAULT_PORTS = Map.of("http", "80", "https", "443");
  private static final Pattern AUTHORITY = Pattern.compile("(?<host>[^:]+)(:(?<port>[0-9]{0,5}))?");
  private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");
  private static final TrackingParameters TRACKING = TrackingParameters.load();

  /**
   * Reads an address as a submitter or reader wrote it.
   *
   * @return empty if the text is null or blank
   * @throws InvalidUrl if it is no absolute http(s) address
   * @throws io.newsgraph.article.text.FieldTooLong if it is over {@value #LIMIT} long
   * @throws io.newsgraph.article.text.InvalidText if it is not valid text
   */
  public static Optional<CanonicalUrl> parse(String url) {
    return InputText.line("url", url, LIMIT).map(CanonicalUrl::canonical);
  }

  /**
   * As {@link #parse}, where there must be an address.
   *
   * @throws InvalidUrl if the text is null or blank, too
   */
  public static CanonicalUrl required(String url) {
    return parse(url).orElseThrow(() -> new InvalidUrl(url, "is no address at all"));
  }

  private static CanonicalUrl canonical(String url) {
    URI uri = read(url);
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    return new CanonicalUrl(scheme + "://" + authority(url, uri, scheme) + path(uri) + query(uri));
  }

  private static URI read(String url) {
    try {
      URI uri = new URI(url).normalize();
      if (uri.getScheme() == null
          || !DEFAULT_PORTS.containsKey(uri.getScheme().toLowerCase(Locale.ROOT))) {
        throw new InvalidUrl(url, "does not start with http:// or https://");
      }
      if (uri.getRawAuthority() == null || uri.getRawAuthority().contains("@")) {
        throw new InvalidUrl(url, "needs a host, without user name");
      }
      return uri;
    } catch (URISyntaxException e) {
      throw new InvalidUrl(url, "is not an address: " + e.getReason());
    }
  }

  private static String authority(String url, URI uri, String scheme) {
    // Taken apart here, because java.net.URI knows host and port only of an ASCII authority.
    Matcher authority = AUTHORITY.matcher(uri.getRawAuthority());
    if (!authority.matches()) {
      throw new InvalidUrl(url, "has a port that cannot be");
    }
    String port = authority.group("port");
    boolean isDefault = port == null || port.isEmpty() || port.equals(DEFAULT_PORTS.get(scheme));
    return host(url, authority.group("host")) + (isDefault ? "" : ":" + port);
  }

  private static String host(String url, String host) {
    try {
      String ascii = IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
      if (!ascii.isEmpty()) {
        return ascii;
      }
    } catch (IllegalArgumentException e) {
      // Answered below, as an empty host is.
    }
    throw new InvalidUrl(url, "has a host name that cannot be");
  }

  private static String path(URI uri) {
    String path = encoded(uri.getRawPath());
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    String kept =
        Arrays.stream(encoded(uri.getRawQuery()).split("&"))
            .filter(Predicate.not(String::isEmpty))
            .filter(Predicate.not(TRACKING::matches))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  /** Percent-encodes what is not ASCII, and writes all escapes alike. */
  private static String encoded(String part) {
    StringBuilder ascii = new StringBuilder();
    part.codePoints()
        .forEach(
            point ->
                ascii.append(
                    point < 128
                        ? Character.toString(point)
                        : URLEncoder.encode(Character.toString(point), StandardCharsets.UTF_8)));
    return ESCAPE.matcher(ascii).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
  }
}
