package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownName;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells an alias from the other things that stand in parentheses: directions (오른쪽), ages, stock
 * codes, titles (CEO), Chinese characters, the place a person comes from.
 */
final class AliasForm {

  private static final Set<String> NOT_NAMES = WordList.set(AliasForm.class, "not-names.txt");

  private static final Pattern LATIN = Pattern.compile("[A-Z][A-Za-z0-9&.+ -]{1,39}");

  /** Satya Nadella: how a person's name is spelled; PSG would be that person's club. */
  private static final Pattern SPELLED_NAME = Pattern.compile("[A-Z][a-z'-]+( [A-Z][A-Za-z.'-]*)+");

  private AliasForm() {}

  /**
   * @param isDeclared whether the article says that it will go on under this name (이하 …)
   */
  static boolean mayStandFor(EntityType type, String name, String alias, boolean isDeclared) {
    if (alias.length() < 2 || isSame(name, alias) || NOT_NAMES.contains(alias)) {
      return false;
    }
    if (isDeclared) {
      return alias.chars().anyMatch(c -> Hangul.isSyllable((char) c) || Character.isUpperCase(c));
    }
    if (OrganizationNames.isRuledOut(alias) || isKnownAsAnother(name, alias)) {
      return false;
    }
    return switch (type) {
      case PERSON -> SPELLED_NAME.matcher(alias).matches() && !isLatin(name);
      case ORGANIZATION ->
          isLatin(alias) || isShortHangul(name, alias) || isHalfSpelled(name, alias);
      case LOCATION, PRODUCT, EVENT, WORK -> isLatin(alias) && !isLatin(name);
    };
  }

  private static boolean isSame(String name, String alias) {
    return NameNormalizer.normalize(name).equals(NameNormalizer.normalize(alias));
  }

  private static boolean isKnownAsAnother(String name, String alias) {
    Optional<KnownName> known = KnownNames.all().find(alias);
    return known.isPresent() && !known.equals(KnownNames.all().find(name));
  }

  private static boolean isLatin(String text) {
    return LATIN.matcher(text).matches();
  }

  /** 은포프라이빗에쿼티(은포PE): how the name begins, and letters for the rest. */
  private static boolean isHalfSpelled(String name, String alias) {
    int letters = alias.length();
    while (letters > 0 && Character.isUpperCase(alias.charAt(letters - 1))) {
      letters--;
    }
    return letters > 1 && letters < alias.length() && name.startsWith(alias.substring(0, letters));
  }

  /** NATO(나토), 한국은포협회(은포협): how letters are said, or syllables of the name in their order. */
  private static boolean isShortHangul(String name, String alias) {
    boolean isHangul = Hangul.isSyllables(alias, 0, alias.length());
    return isHangul && (isLatin(name) || isAbbreviation(name, alias));
  }

  private static boolean isAbbreviation(String name, String alias) {
    int next = 0;
    for (int i = 0; i < name.length() && next < alias.length(); i++) {
      if (name.charAt(i) == alias.charAt(next)) {
        next++;
      }
    }
    return next == alias.length() && alias.length() < name.length();
  }
}
