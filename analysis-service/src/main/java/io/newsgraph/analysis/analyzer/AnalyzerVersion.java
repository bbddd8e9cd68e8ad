package io.newsgraph.analysis.analyzer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of an analyser, such as {@code newsgraph/2}.
 *
 * @param text as it stands in every analysis
 * @param number grows with each version, whatever the name before it: of two versions the one with
 *     the higher number is the newer
 */
public record AnalyzerVersion(String text, int number) {

  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*/([1-9][0-9]{0,8})");

  /**
   * @throws IllegalArgumentException if it is no name, stroke and number
   */
  public static AnalyzerVersion parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("\"" + text + "\" is not a version such as newsgraph/2");
    }
    return new AnalyzerVersion(text, Integer.parseInt(form.group(1)));
  }
}
