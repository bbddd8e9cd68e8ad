package io.newsgraph.analysis.entity.name;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Versions and models behind the names of products: 누리웍스 4.0, 라이드온 R2. */
public final class Versions {

  /** 4.0, 2.1.3. */
  private static final Pattern DECIMAL = Pattern.compile("(.*\\S) ?\\d+(\\.\\d+){1,2}");

  /** R2, TB2, CB-7. */
  private static final Pattern MODEL = Pattern.compile(".*\\S [A-Z]{1,3}-?\\d{1,3}[A-Z]?");

  private static final int MIN_NAME = 2;

  private Versions() {}

  /** Whether a name ends in one, as only those of products do. */
  public static boolean isBehind(String name) {
    return DECIMAL.matcher(name).matches() || MODEL.matcher(name).matches();
  }

  /** 누리웍스 of 누리웍스 4.0; empty without a version. */
  public static Optional<String> without(String name) {
    Matcher versioned = DECIMAL.matcher(name);
    return versioned.matches() && versioned.group(1).length() >= MIN_NAME
        ? Optional.of(versioned.group(1))
        : Optional.empty();
  }
}
