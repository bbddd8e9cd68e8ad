package io.newsgraph.article.parse;

import java.util.List;
import java.util.Optional;

/**
 * Reads lines that name the authors: {@code 홍길동·김철수 기자 hong@x.example}, {@code 뉴욕=홍길동 특파원}, {@code
 * 글=홍길동 사진=김철수}.
 */
final class BylineReader {

  private static final int LONGEST = 160;
  private static final Lexicon ROLES = Lexicon.of("newsroom-roles.txt");
  private static final Lexicon MODIFIERS = Lexicon.of("role-modifiers.txt");
  private static final Lexicon LABELS = Lexicon.of("byline-labels.txt");

  private BylineReader() {}

  /**
   * What a line says of the authors.
   *
   * @param bylines the authors; empty if the line is only a mail address
   * @param email a mail address that belongs to an author named elsewhere; null if none
   * @param publisher the newspaper they write for; null if the line does not say
   */
  record Reading(List<Byline> bylines, String email, String publisher) {}

  /** Reads a text that is nothing but a byline; empty if it says anything else. */
  static Optional<Reading> read(String text) {
    if (text.isEmpty() || text.length() > LONGEST || isProse(text) || Contacts.isContact(text)) {
      return Optional.empty();
    }
    BylineGroups groups = new BylineGroups();
    for (Words.Word word : Words.of(text)) {
      if (!take(groups, word)) {
        return Optional.empty();
      }
    }
    return groups.finish();
  }

  private static boolean isProse(String text) {
    return text.chars().anyMatch(c -> "?!“”‘’\"'…~%→↑↓".indexOf(c) >= 0) || text.contains("다.");
  }

  private static boolean take(BylineGroups groups, Words.Word word) {
    return switch (word.kind()) {
      case MAIL -> groups.mail(word.text());
      case SEPARATOR -> groups.separator();
      case EQUALS -> groups.equalsSign();
      case WORD -> takeWord(groups, word.text());
    };
  }

  private static boolean takeWord(BylineGroups groups, String word) {
    if (LABELS.contains(word)) {
      return groups.label(word);
    }
    if (MODIFIERS.contains(word)) {
      return groups.modifier(word);
    }
    String role = ROLES.suffixOf(word).orElse("");
    String before = word.substring(0, word.length() - role.length());
    if (role.isEmpty()) {
      return groups.word(word);
    }
    if (before.isEmpty() || isPartOfRole(before)) {
      return groups.role(word);
    }
    return groups.word(before) && groups.role(role);
  }

  private static boolean isPartOfRole(String before) {
    return MODIFIERS.suffixOf(before).isPresent();
  }
}
