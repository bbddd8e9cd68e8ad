package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names on the resource lists, with the other forms of each: {@code KT = 케이티}. */
public final class KnownNames {

  private static final KnownNames INSTANCE = new KnownNames();

  /** Shortest part of a name that may stand apart from the rest. */
  private static final int MIN_PART = 2;

  private static final String NATIONAL = "국립";
  private static final String UNIVERSITY = "대";

  private final NameTrie<KnownName> trie = new NameTrie<>();

  /** All forms as {@link NameNormalizer} writes them, and what each stands for by its number. */
  private final WordSet keys;

  private final KnownName[] byKey;

  private KnownNames() {
    Map<String, KnownName> known = new LinkedHashMap<>();
    // A form on two lists belongs to the first: organisations before places, places before
    // products.
    read("organizations.txt", EntityType.ORGANIZATION, known);
    read(Countries.FILE, EntityType.LOCATION, known);
    read("locations.txt", EntityType.LOCATION, known);
    read("persons.txt", EntityType.PERSON, known);
    read("products.txt", EntityType.PRODUCT, known);
    read("events.txt", EntityType.EVENT, known);
    read("works.txt", EntityType.WORK, known);
    keys = new WordSet(known.keySet());
    byKey = known.values().toArray(KnownName[]::new);
  }

  /** The names of all lists, read once. */
  public static KnownNames all() {
    return INSTANCE;
  }

  /** The same names, to be looked for in a text. */
  public NameTrie<KnownName> trie() {
    return trie;
  }

  /** What is known of a name, in whatever spelling. */
  public Optional<KnownName> find(String name) {
    return Optional.ofNullable(at(name, 0, name.length()));
  }

  /** Whether a stretch of a text is one of the names, in whatever spelling. */
  public boolean contain(String text, int start, int end) {
    return at(text, start, end) != null;
  }

  /** Whether a stretch of a text is a name of something of a type. */
  public boolean isOf(EntityType type, String text, int start, int end) {
    KnownName known = at(text, start, end);
    return known != null && known.type() == type;
  }

  private KnownName at(String text, int start, int end) {
    // What is of syllables alone is its own key.
    boolean isKey = Hangul.isSyllables(text, start, end);
    String key = isKey ? text : NameNormalizer.normalize(text.substring(start, end));
    int number = isKey ? keys.numberOf(text, start, end) : keys.numberOf(key, 0, key.length());
    return number < 0 ? null : byKey[number];
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

  private void read(String file, EntityType type, Map<String, KnownName> byKey) {
    for (String line : WordList.lines(KnownNames.class, file)) {
      String[] nameAndForms = line.split("=", 2);
      String name = nameAndForms[0].strip();
      KnownName known = new KnownName(type, name);
      add(name, known, byKey);
      if (nameAndForms.length == 2) {
        for (String form : nameAndForms[1].split(",")) {
          add(form.strip(), known, byKey);
        }
      }
    }
  }

  /** 국립군산대 is 군산대. */
  private void add(String form, KnownName known, Map<String, KnownName> byKey) {
    addForm(form, known, byKey);
    if (known.type() == EntityType.ORGANIZATION && form.endsWith(UNIVERSITY)) {
      addForm(NATIONAL + form, known, byKey);
    }
  }

  private void addForm(String form, KnownName known, Map<String, KnownName> byKey) {
    trie.add(form, known);
    trie.add(spaced(form), known);
    byKey.putIfAbsent(NameNormalizer.normalize(form), known);
  }
}
