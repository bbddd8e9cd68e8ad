package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names on the resource lists, with the other forms of each: {@code KT = 케이티}. */
final class KnownNames {

  private static final KnownNames INSTANCE = new KnownNames();

  /** Shortest part of a name that may stand apart from the rest. */
  private static final int MIN_PART = 2;

  private final NameTrie<KnownName> trie = new NameTrie<>();
  private final Map<String, KnownName> byKey = new HashMap<>();

  private KnownNames() {
    // A form on two lists belongs to the first: organisations before places, places before
    // products.
    read("organizations.txt", EntityType.ORGANIZATION);
    read(Countries.FILE, EntityType.LOCATION);
    read("locations.txt", EntityType.LOCATION);
    read("persons.txt", EntityType.PERSON);
    read("products.txt", EntityType.PRODUCT);
    read("events.txt", EntityType.EVENT);
  }

  static KnownNames all() {
    return INSTANCE;
  }

  NameTrie<KnownName> trie() {
    return trie;
  }

  /** What is known of a name, in whatever spelling. */
  Optional<KnownName> find(String name) {
    return Optional.ofNullable(byKey.get(NameNormalizer.normalize(name)));
  }

  /** 오픈 AI for 오픈AI: a name with a space where it goes over from one script to the other. */
  private static String spaced(String form) {
    for (int i = MIN_PART; i <= form.length() - MIN_PART; i++) {
      boolean changes = Hangul.isSyllable(form.charAt(i - 1)) != Hangul.isSyllable(form.charAt(i));
      boolean isLetter =
          Character.isLetter(form.charAt(i - 1)) && Character.isLetter(form.charAt(i));
      if (changes && isLetter && form.indexOf(' ') < 0) {
        return form.substring(0, i) + " " + form.substring(i);
      }
    }
    return form;
  }

  private void read(String file, EntityType type) {
    for (String line : WordList.lines(KnownNames.class, file)) {
      String[] nameAndForms = line.split("=", 2);
      String name = nameAndForms[0].strip();
      KnownName known = new KnownName(type, name);
      add(name, known);
      if (nameAndForms.length == 2) {
        for (String form : nameAndForms[1].split(",")) {
          add(form.strip(), known);
        }
      }
    }
  }

  private void add(String form, KnownName known) {
    trie.add(form, known);
    trie.add(spaced(form), known);
    byKey.putIfAbsent(NameNormalizer.normalize(form), known);
  }
}
