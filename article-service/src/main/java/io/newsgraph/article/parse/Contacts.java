package io.newsgraph.article.parse;

/** Knows the lines that say whom to ask ({@code 문의: …}): neither byline nor subhead. */
final class Contacts {

  private static final Lexicon CUES = Lexicon.of("contact-cues.txt");

  private Contacts() {}

  static boolean isContact(String text) {
    String cue = CUES.prefixOf(text).orElse("");
    String rest = text.substring(cue.length()).stripLeading();
    return !cue.isEmpty() && !rest.isEmpty() && ":=(".indexOf(rest.charAt(0)) >= 0;
  }
}
