package io.newsgraph.analysis.identifier;

import java.util.UUID;
import java.util.regex.Pattern;

/** A UUID written as a prefix that says what it names, and 32 lowercase hexadecimal digits. */
final class PrefixedUuid {

  private static final Pattern DIGITS =
      Pattern.compile("([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

  private PrefixedUuid() {}

  static UUID parse(String prefix, String text) {
    if (text == null || !text.startsWith(prefix)) {
      throw new InvalidId(prefix);
    }
    var digits = DIGITS.matcher(text.substring(prefix.length()));
    if (!digits.matches()) {
      throw new InvalidId(prefix);
    }
    return UUID.fromString(digits.replaceFirst("$1-$2-$3-$4-$5"));
  }

  static String format(String prefix, UUID value) {
    return prefix + value.toString().replace("-", "");
  }
}
