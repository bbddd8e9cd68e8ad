package io.newsgraph.evaluation.gold;

import java.util.List;

/**
 * A term that a reader would file the article under.
 *
 * @param forms the terms that are equally right, at least one; two of them found are one too many
 * @param optional whether the article may be filed without it
 */
public record GoldKeyword(List<String> forms, boolean optional) {

  public GoldKeyword {
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("A keyword without a form");
    }
  }
}
