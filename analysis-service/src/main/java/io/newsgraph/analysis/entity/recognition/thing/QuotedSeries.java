package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * What the quoted names of an article are, where only one place tells: a name is the same wherever
 * it is quoted again, and of ‘가’, ‘나’, ‘다’ in one series all are what one of them is.
 */
final class QuotedSeries {

  /** Marks that join the members of a series, spaces aside. */
  private static final Set<String> MARKS = Set.of(",", "·", "");

  private static final Set<String> JOINTS =
      WordList.set(QuotedSeries.class, "joints-of-series.txt");

  /** Shorter first words are no family of products. */
  private static final int MIN_FAMILY = 2;

  /** Joints and the spaces around them. */
  private static final int MAX_JOINT = 4;

  private final String text;
  private final List<Bracketed> quoted = new ArrayList<>();
  private final List<EntityType> types = new ArrayList<>();
  private final List<EntityType> weakTypes = new ArrayList<>();

  QuotedSeries(String text) {
    this.text = text;
  }

  /**
   * Adds the next quoted stretch that may be a name.
   *
   * @param type what its own surroundings tell; null for nothing
   * @param weakType what they make likely where nothing tells more; null for nothing
   */
  void add(Bracketed quotation, EntityType type, EntityType weakType) {
    quoted.add(quotation);
    types.add(type);
    weakTypes.add(weakType);
  }

  /**
   * What is known of each in the end, in order of the text; those of which nothing is are left out.
   */
  Map<Bracketed, EntityType> types() {
    spreadBy(this::name);
    spreadProductsByFamily();
    for (int i = 1; i < types.size(); i++) {
      spread(i - 1, i);
    }
    for (int i = types.size() - 1; i > 0; i--) {
      spread(i, i - 1);
    }
    Map<Bracketed, EntityType> known = new LinkedHashMap<>();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) == null) {
        types.set(i, weakTypes.get(i));
      }
      if (types.get(i) != null) {
        known.put(quoted.get(i), types.get(i));
      }
    }
    return known;
  }

  private void spreadBy(IntFunction<String> key) {
    Map<String, EntityType> known = new HashMap<>();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) != null) {
        known.putIfAbsent(key.apply(i), types.get(i));
      }
    }
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) == null) {
        types.set(i, known.get(key.apply(i)));
      }
    }
  }

  /** ‘누리빈치 Xi’ and ‘누리빈치 SP’: versions of one product. */
  private void spreadProductsByFamily() {
    Set<String> families = new HashSet<>();
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i) == EntityType.PRODUCT) {
        families.add(family(i));
      }
    }
    for (int i = 0; i < types.size(); i++) {
      boolean isSpeech = quoted.get(i).kind() == Bracketed.Kind.DOUBLE_QUOTES;
      if (types.get(i) == null && !isSpeech && families.contains(family(i))) {
        types.set(i, EntityType.PRODUCT);
      }
    }
  }

  /**
   * The first word of a name of several; the quotation's place, which no other has, if it is one.
   */
  private String family(int index) {
    String name = name(index);
    int space = name.indexOf(' ');
    return space < MIN_FAMILY ? "#" + index : name.substring(0, space);
  }

  private String name(int index) {
    return quoted.get(index).content().of(text);
  }

  private void spread(int from, int to) {
    boolean isOpen = types.get(from) != null && types.get(to) == null;
    if (isOpen && isSeries(Math.min(from, to))) {
      types.set(to, types.get(from));
    }
  }

  /** Whether a stretch and the next are of one kind with nothing but a joint between them. */
  private boolean isSeries(int first) {
    Bracketed before = quoted.get(first);
    Bracketed after = quoted.get(first + 1);
    int gap = after.start() - before.end();
    if (before.kind() != after.kind() || gap <= 0 || gap > MAX_JOINT) {
      return false;
    }
    String joint = text.substring(before.end(), after.start()).strip();
    return MARKS.contains(joint) || JOINTS.contains(joint);
  }
}
