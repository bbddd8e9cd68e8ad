package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.name.NameNormalizer;

/**
 * What the spellings and synonyms of one term have in common, in whatever article: 기준 금리 and 기준금리
 * are one key, and so are AI and 인공지능. The corpus counts keys.
 */
public final class TermKey {

  private TermKey() {}

  /** The key of a term: its words, each by its first synonym, without spaces, marks and case. */
  public static String of(String term) {
    String whole = NameNormalizer.normalize(term);
    String known = Synonyms.firstOf(whole);
    if (!known.equals(whole) || term.indexOf(' ') < 0) {
      return known;
    }
    StringBuilder key = new StringBuilder(term.length());
    for (String word : term.split(" ")) {
      key.append(Synonyms.firstOf(NameNormalizer.normalize(word)));
    }
    return Synonyms.firstOf(key.toString());
  }
}
