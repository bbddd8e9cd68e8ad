package io.newsgraph.analysis.keyword;

/**
 * A word's noun part, or a name: what keywords are made of.
 *
 * @param start first character in the article's text, in UTF-16 code units
 * @param end one past the last character; josa excluded
 * @param isModifier whether it only ever describes what follows, as 전략적 and 한국형 do
 * @param isName whether it names something
 * @param isWholeWord whether nothing, josa included, is attached behind it
 */
record NounUnit(int start, int end, boolean isModifier, boolean isName, boolean isWholeWord) {

  String of(String text) {
    return text.substring(start, end);
  }
}
