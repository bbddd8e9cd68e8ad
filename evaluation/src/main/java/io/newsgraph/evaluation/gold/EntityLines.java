package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the lines {@code entity} and {@code alias}. */
final class EntityLines {

  private static final String EVERYWHERE = "#*";

  private final String text;
  private final Locator locator;

  EntityLines(String text) {
    this.text = text;
    this.locator = new Locator(text);
  }

  /** The entities by name, in order of their lines. */
  Map<String, GoldEntity> read(List<GoldLine> entities, List<GoldLine> aliases) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (GoldLine line : entities) {
      Draft draft = draft(line);
      if (drafts.putIfAbsent(draft.name, draft) != null) {
        throw line.error("a second entity \"" + draft.name + "\"");
      }
    }
    aliases.forEach(line -> addAliases(drafts, line));
    dropInnerPlaces(drafts.values().stream().flatMap(draft -> draft.places.stream()).toList());
    Map<String, GoldEntity> read = new LinkedHashMap<>();
    drafts.forEach((name, draft) -> read.put(name, draft.entity(text)));
    return read;
  }

  private Draft draft(GoldLine line) {
    List<String> sides = line.sides();
    int space = sides.getFirst().indexOf(' ');
    if (space < 0) {
      throw line.error("an entity has a type and a name");
    }
    List<EntityType> types =
        Arrays.stream(sides.getFirst().substring(0, space).split("/"))
            .map(type -> line.constant(EntityType.class, type))
            .toList();
    Draft draft = new Draft(line, types, sides.getFirst().substring(space).strip());
    for (String reference : sides.get(1).split(", ")) {
      addPlaces(draft, reference.strip());
    }
    return draft;
  }

  private void addPlaces(Draft draft, String given) {
    boolean optional = given.endsWith("?");
    String reference = optional ? given.substring(0, given.length() - 1) : given;
    boolean everywhere = reference.endsWith(EVERYWHERE);
    List<Span> spans =
        everywhere
            ? locator.beginningWords(reference.substring(0, reference.length() - 2))
            : locator.find(reference, draft.line);
    if (spans.isEmpty()) {
      throw draft.line.error("no word of the text begins with \"" + reference + "\"");
    }
    spans.forEach(span -> draft.places.add(new Place(draft, span, optional, everywhere)));
  }

  private static void addAliases(Map<String, Draft> drafts, GoldLine line) {
    List<String> sides = line.sides();
    Draft draft = drafts.get(sides.getFirst());
    if (draft == null) {
      throw line.error("an alias of \"" + sides.getFirst() + "\", which is no entity of the file");
    }
    (line.optional() ? draft.optionalAliases : draft.aliases)
        .addAll(List.of(sides.get(1).split(", ")));
  }

  /** 서울 in 서울시청 is none of the places of 서울#*, if 서울시청 is annotated. */
  private static void dropInnerPlaces(List<Place> places) {
    for (Place place : places) {
      for (Place other : places) {
        place.meet(other);
      }
    }
  }

  /** An entity whose lines are not all read yet. */
  private static final class Draft {

    private final GoldLine line;
    private final List<EntityType> types;
    private final String name;
    private final List<String> aliases = new ArrayList<>();
    private final List<String> optionalAliases = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    Draft(GoldLine line, List<EntityType> types, String name) {
      this.line = line;
      this.types = types;
      this.name = name;
    }

    GoldEntity entity(String text) {
      List<GoldMention> mentions =
          places.stream().map(place -> new GoldMention(place.span, place.optional)).toList();
      GoldEntity entity =
          new GoldEntity(types, name, aliases, optionalAliases, line.optional(), mentions);
      entity.names().forEach(word -> requireMention(word, text));
      return entity;
    }

    private void requireMention(String word, String text) {
      if (places.stream().noneMatch(place -> place.span.of(text).equals(word))) {
        throw line.error("\"" + word + "\" is given as a name, but is none of the mentions");
      }
    }
  }

  private record Place(Draft draft, Span span, boolean optional, boolean everywhere) {

    /** Gives way to a longer mention around this one; two that cross are a mistake. */
    private void meet(Place other) {
      if (this == other || isApart(other) || isShared(other) || other.givesWayTo(this)) {
        return;
      }
      if (givesWayTo(other)) {
        draft.places.remove(this);
        return;
      }
      if (!isOptional() && !other.isOptional()) {
        throw draft.line.error("two mentions overlap at \"" + draft.name + "\"");
      }
    }

    private boolean isApart(Place other) {
      return span.end() <= other.span.start() || other.span.end() <= span.start();
    }

    /** As 두 회사 speaks of two. */
    private boolean isShared(Place other) {
      return span.equals(other.span) && draft != other.draft;
    }

    /** 노르덴 국방부 may be taken for one name, or for two. */
    private boolean isOptional() {
      return optional || draft.line.optional();
    }

    private boolean givesWayTo(Place other) {
      return everywhere && span.length() < other.span.length();
    }
  }
}
