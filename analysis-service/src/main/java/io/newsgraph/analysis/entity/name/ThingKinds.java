package io.newsgraph.analysis.entity.name;

import java.util.Optional;

/** Nouns that say what kind of thing a name names: 장편소설, 축제, 앱. */
public final class ThingKinds {

  /** What stands before the quoted name of a work, or behind one: 영화. */
  public static final EndingIndex WORKS = new EndingIndex(ThingKinds.class, "work-cues.txt");

  /** What events are: 축제, 대회. */
  public static final EndingIndex EVENTS = new EndingIndex(ThingKinds.class, "event-cues.txt");

  /** What products are: 앱, 스마트폰. */
  public static final EndingIndex PRODUCTS = new EndingIndex(ThingKinds.class, "product-cues.txt");

  /** Things that are products only before their names: 약주 ‘…’. */
  public static final EndingIndex THINGS =
      new EndingIndex(ThingKinds.class, "product-kinds-before-names.txt");

  /** What bodies are: 단체, 기업. */
  public static final EndingIndex ORGANIZATIONS =
      new EndingIndex(ThingKinds.class, "organization-cues.txt");

  /** 은포시 ends in 시, a poem, and is none: shorter kinds count as whole words only. */
  public static final int MIN_COMPOUND = 2;

  private ThingKinds() {}

  /** The type of what a noun is a kind of, as a whole or by its last part: 단편영화 by 영화. */
  public static Optional<EntityType> typeOf(String noun) {
    return Optional.ofNullable(typeOf(noun, 0, noun.length()));
  }

  /** The same of a stretch; null if it is no kind. */
  public static EntityType typeOf(String text, int start, int end) {
    if (endsIn(WORKS, text, start, end)) {
      return EntityType.WORK;
    }
    if (endsIn(EVENTS, text, start, end)) {
      return EntityType.EVENT;
    }
    if (endsIn(PRODUCTS, text, start, end) || endsIn(THINGS, text, start, end)) {
      return EntityType.PRODUCT;
    }
    return endsIn(ORGANIZATIONS, text, start, end) ? EntityType.ORGANIZATION : null;
  }

  private static boolean endsIn(EndingIndex kinds, String text, int start, int end) {
    int kind = kinds.startOfEnding(text, start, end);
    return kind == start || end - kind >= MIN_COMPOUND;
  }
}
