package io.newsgraph.evaluation.gold;

import java.util.ArrayList;
import java.util.List;

/** Reads the terms of an article: {@code keywords 해상 버스, 섬 or 유인도}. */
final class KeywordLines {

  private static final String SEPARATOR = ",\\s*";

  private KeywordLines() {}

  static List<GoldKeyword> read(List<GoldLine> lines) {
    List<GoldKeyword> keywords = new ArrayList<>();
    for (GoldLine line : lines) {
      for (String forms : line.content().split(SEPARATOR)) {
        keywords.add(new GoldKeyword(GoldLine.alternatives(forms), line.optional()));
      }
    }
    return keywords;
  }
}
