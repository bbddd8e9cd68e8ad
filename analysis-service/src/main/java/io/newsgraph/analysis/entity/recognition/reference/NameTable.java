package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KnownName;
import io.newsgraph.analysis.entity.name.KnownNames;
import io.newsgraph.analysis.entity.name.NameNormalizer;
import io.newsgraph.analysis.entity.name.NameTrie;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.SpelledLetters;
import io.newsgraph.analysis.entity.name.StatesInShort;
import io.newsgraph.analysis.entity.name.Surnames;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of one article and what they stand for: spellings and aliases of one thing are one. */
public final class NameTable {

  /** City, county, district: the last syllable that a town's name has in full only. */
  private static final WordSet TOWN_SUFFIXES =
      WordSections.of(EntityType.class, "divisions.txt").set("towns");

  private final Map<String, Referent> byKey = new LinkedHashMap<>();

  /** Names that are listed for one thing and mean another in articles that speak of that. */
  private static final Map<String, String> MEANS_ANOTHER = readOthers();

  private final String text;

  /** Which of the words that tell another meaning the article has: it is gone through once. */
  private final Map<String, Boolean> speaksOf = new HashMap<>();

  private NameTable(String text) {
    this.text = text;
  }

  private static Map<String, String> readOthers() {
    return WordList.lines(NameTable.class, "names-of-others.txt").stream()
        .map(line -> line.split("\\s*:\\s*"))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
  }

  /** What is listed of a name; nothing where the article speaks of another of that name. */
  private Optional<KnownName> known(String name) {
    String other = MEANS_ANOTHER.get(name);
    boolean isAnother =
        other != null && speaksOf.computeIfAbsent(other, word -> text.contains(word));
    return isAnother ? Optional.empty() : KnownNames.all().find(name);
  }

  /**
   * @param finds names in the document, in order of the text
   */
  public static NameTable of(AnnotatedDocument document, List<NamedSpan> finds) {
    NameTable table = new NameTable(document.text());
    finds.forEach(find -> table.add(find, find.span().of(document.text())));
    for (AliasFinder.Alias alias : AliasFinder.find(document, finds)) {
      table.addAlias(alias.name(), alias.alias());
    }
    table.joinTowns();
    table.joinSurnames();
    table.addShortForms();
    return table;
  }

  /** What the table's names stand for, each once. */
  Set<Referent> referents() {
    Set<Referent> referents = new LinkedHashSet<>();
    byKey.values().forEach(referent -> referents.add(referent.survivor()));
    return referents;
  }

  private Referent find(String key) {
    Referent referent = byKey.get(key);
    return referent == null ? null : referent.survivor();
  }

  /** All names, to be looked for in the text. */
  public NameTrie<Referent> trie() {
    NameTrie<Referent> trie = new NameTrie<>();
    Set<Referent> referents = referents();
    referents.forEach(referent -> referent.names().forEach(name -> trie.add(name, referent)));
    referents.forEach(referent -> referent.shortForms().forEach(form -> trie.add(form, referent)));
    return trie;
  }

  private void add(NamedSpan find, String name) {
    String whole =
        find.type() == EntityType.ORGANIZATION
            ? StatesInShort.inFull(SpelledLetters.withLetters(name))
            : name;
    String key = NameNormalizer.normalize(whole);
    // 해운사 머스크 is not who is called so.
    Optional<KnownName> known =
        known(whole).filter(k -> k.type() != EntityType.PERSON || find.type() == EntityType.PERSON);
    String listedKey = known.map(k -> NameNormalizer.normalize(k.name())).orElse(key);
    Referent referent =
        byKey.computeIfAbsent(listedKey, k -> new Referent(find.type(), find.evidence()));
    byKey.put(key, referent);
    if (!whole.equals(name)) {
      byKey.put(NameNormalizer.normalize(name), referent);
      referent.setListedName(whole);
    }
    known.ifPresent(k -> referent.setListedName(k.name()));
    referent.addEvidence(find.type(), find.evidence());
    referent.addName(name);
  }

  private void addAlias(String name, String alias) {
    Referent referent = find(NameNormalizer.normalize(name));
    Referent other = find(NameNormalizer.normalize(alias));
    if (other != null) {
      referent.absorb(other);
    }
    byKey.put(NameNormalizer.normalize(alias), referent);
    referent.addName(alias);
  }

  /** 은포 and 은포시 are one place. */
  private void joinTowns() {
    for (String key : List.copyOf(byKey.keySet())) {
      String stem = key.substring(0, Math.max(0, key.length() - 1));
      boolean isTown =
          key.length() > 2 && TOWN_SUFFIXES.contains(key, key.length() - 1, key.length());
      if (isTown && isPlace(find(key)) && isPlace(find(stem))) {
        find(key).absorb(find(stem));
      }
    }
  }

  /** 웨이 회장 was found by his title before it was known that 웨이저자 is called so. */
  private void joinSurnames() {
    Map<String, List<Referent>> bySurname = new HashMap<>();
    for (Referent referent : referents()) {
      String surname = referent.type() == EntityType.PERSON ? Surnames.of(referent.name()) : null;
      if (surname != null) {
        bySurname.computeIfAbsent(surname, key -> new ArrayList<>()).add(referent);
      }
    }
    bySurname.forEach(
        (surname, people) -> {
          Referent bare = find(NameNormalizer.normalize(surname));
          boolean isTheirs = bare != null && bare.type() == EntityType.PERSON;
          if (isTheirs && people.size() == 1 && people.getFirst() != bare) {
            people.getFirst().absorbWithoutName(bare);
          }
        });
  }

  private static boolean isPerson(Referent referent) {
    return referent != null && referent.type() == EntityType.PERSON;
  }

  private static boolean isPlace(Referent referent) {
    return referent != null && referent.type() == EntityType.LOCATION;
  }

  /**
   * 사티아 나델라 is 나델라 from then on, 서해 돌핀스 is 돌핀스, 제105회 전국체전 is 전국체전, unless two of the article share
   * that form.
   */
  private void addShortForms() {
    Map<ShortForm, List<Referent>> owners = new LinkedHashMap<>();
    for (Referent referent : referents()) {
      for (ShortForm form : ShortForm.of(referent)) {
        owners.computeIfAbsent(form, f -> new ArrayList<>()).add(referent);
      }
      // 히로나카 헤이스케: a first word stands alone only where it was found to be somebody's name.
      ShortForm.firstWord(referent)
          .filter(form -> isPerson(find(NameNormalizer.normalize(form.text()))))
          .ifPresent(form -> owners.computeIfAbsent(form, f -> new ArrayList<>()).add(referent));
    }
    owners.forEach(
        (form, sharers) -> {
          if (sharers.size() == 1) {
            addShortForm(sharers.getFirst(), form);
          }
        });
  }

  private void addShortForm(Referent referent, ShortForm form) {
    if (HomeBodies.isMeant(text, form.text(), referent)) {
      return;
    }
    Referent other = find(NameNormalizer.normalize(form.text()));
    if (other == null) {
      referent.addForm(form);
      return;
    }
    // 벨루치 감독 was found by his title before it was known whose last name that is.
    boolean isOnlyThat = other.names().size() == 1 && other.names().contains(form.text());
    if (other != referent && other.type() == referent.type() && isOnlyThat) {
      referent.absorbAs(form, other);
    }
  }
}
