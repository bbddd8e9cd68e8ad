package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.KoreanNames;

/**
 * Tells where the name of a body that other states have as well means the one that everybody knows:
 * 외교부 beside 중국 외교부.
 */
final class HomeBodies {

  private HomeBodies() {}

  /**
   * Whether a body without a state is not the other state's: the article spoke of it before, or
   * somebody with a Korean name is of it.
   *
   * @param form what stands behind the state in the names of {@code other}
   */
  static boolean isMeant(String text, String form, Referent other) {
    return other.type() == EntityType.ORGANIZATION
        && other.names().stream().allMatch(name -> name.endsWith(" " + form))
        && isKnown(form)
        && (isBefore(text, form, other) || isOfKorean(text, form));
  }

  private static boolean isBefore(String text, String form, Referent other) {
    int first = text.indexOf(form);
    return other.names().stream().noneMatch(name -> isWithin(text, name, first));
  }

  /** Whether a position lies in the first place where a name stands. */
  private static boolean isWithin(String text, String name, int position) {
    int start = text.indexOf(name);
    return start >= 0 && position >= start && position < start + name.length();
  }

  /** 안규백 국방부 장관. */
  private static boolean isOfKorean(String text, String form) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      int space = at - 1;
      boolean isBehindWord = space > 0 && text.charAt(space) == ' ';
      int word = isBehindWord ? text.lastIndexOf(' ', space - 1) + 1 : space;
      if (KoreanNames.isFullName(text, word, space) && !isKnown(text.substring(word, space))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isKnown(String name) {
    return KnownNames.all().find(name).isPresent();
  }
}
