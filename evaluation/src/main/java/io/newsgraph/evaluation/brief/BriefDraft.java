package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldRelation;
import io.newsgraph.evaluation.gold.GoldRelation.Hedging;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A short article whose lines are not all read yet. Faults are {@link IllegalArgumentException}.
 */
final class BriefDraft {

  private static final String NONE = "-";

  /** A town acts as its authority does, and a museum is a place as well as a body. */
  private static final Set<EntityType> BODIES_AND_PLACES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.LOCATION);

  private final String name;
  private final String title;
  private final StringBuilder text = new StringBuilder();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private final List<Related> relations = new ArrayList<>();
  private final BriefSpeakers speakers = new BriefSpeakers();

  private record Named(List<EntityType> types, List<String> forms, boolean optional) {}

  private record Related(RelationType type, String subject, String object, boolean optional) {}

  BriefDraft(String name, String title) {
    this.name = name;
    this.title = title;
  }

  void addParagraph(String paragraph) {
    if (!text.isEmpty()) {
      text.append(Document.BLOCK_SEPARATOR);
    }
    int start = text.length();
    text.append(paragraph);
    blocks.add(new TextBlock(blocks.size(), BlockKind.PARAGRAPH, start, text.length()));
  }

  /** {@code TYPE name | other name}. */
  void addName(String content, boolean optional) {
    String[] parts = content.split(" ", 2);
    if (parts.length < 2) {
      throw new IllegalArgumentException("has a type and no name");
    }
    List<String> forms = List.of(parts[1].strip().split("\\s*\\|\\s*"));
    for (String form : forms) {
      if (text.indexOf(form) < 0) {
        throw new IllegalArgumentException("\"" + form + "\" does not stand in the text");
      }
    }
    names.add(new Named(types(EntityType.valueOf(parts[0])), forms, optional));
  }

  private static List<EntityType> types(EntityType type) {
    if (!BODIES_AND_PLACES.contains(type)) {
      return List.of(type);
    }
    Set<EntityType> other = EnumSet.copyOf(BODIES_AND_PLACES);
    other.remove(type);
    return List.of(type, other.iterator().next());
  }

  /** {@code TYPE subject > object # label}; the label is for readers alone. */
  void addRelation(String content, boolean optional) {
    String[] parts = content.split(" ", 2);
    String[] sides = parts.length < 2 ? parts : parts[1].split(" # ")[0].strip().split("\\s+>\\s+");
    if (parts.length < 2 || sides.length != 2) {
      throw new IllegalArgumentException("has no two sides");
    }
    for (String side : sides) {
      if (!side.equals(NONE) && names.stream().noneMatch(named -> named.forms().contains(side))) {
        throw new IllegalArgumentException("\"" + side + "\" is not among the names");
      }
    }
    relations.add(new Related(RelationType.valueOf(parts[0]), sides[0], sides[1], optional));
  }

  /** {@code speaker | beginning of what is said}. */
  void addQuotation(String content, boolean optional) {
    speakers.add(text, content, optional);
  }

  GoldArticle article() {
    NamePlaces places = new NamePlaces(text.toString());
    names.stream().map(Named::forms).forEach(places::expect);
    Map<String, GoldEntity> byForm = new HashMap<>();
    List<GoldEntity> entities = new ArrayList<>();
    for (Named named : names) {
      GoldEntity entity = entity(named, places);
      entities.add(entity);
      named.forms().forEach(form -> byForm.put(form, entity));
    }
    List<GoldRelation> told = new ArrayList<>();
    relations.forEach(related -> told.add(relation(related, byForm)));
    addPlacesWithin(entities, told);
    return new GoldArticle(
        name,
        new Document(title, null, text.toString(), blocks),
        entities,
        speakers.quotations(text.toString(), byForm),
        told,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static GoldEntity entity(Named named, NamePlaces places) {
    List<String> forms = named.forms();
    return new GoldEntity(
        named.types(),
        forms.getFirst(),
        forms.subList(1, forms.size()),
        List.of(),
        named.optional(),
        places.of(forms));
  }

  private static GoldRelation relation(Related related, Map<String, GoldEntity> byForm) {
    GoldEntity object = related.object().equals(NONE) ? null : byForm.get(related.object());
    return relation(related.type(), byForm.get(related.subject()), object, related.optional());
  }

  private static GoldRelation relation(
      RelationType type, GoldEntity subject, GoldEntity object, boolean optional) {
    return new GoldRelation(
        types(type), subject, object, null, false, Hedging.EITHER, List.of(), null, optional);
  }

  /** A lawmaker's office is a membership too. */
  private static List<RelationType> types(RelationType type) {
    return switch (type) {
      case ROLE -> List.of(RelationType.ROLE, RelationType.MEMBER);
      case MEMBER -> List.of(RelationType.MEMBER, RelationType.ROLE);
      default -> List.of(type);
    };
  }

  /** Where a place or an event lies is not annotated, and right where it is told. */
  private static void addPlacesWithin(List<GoldEntity> entities, List<GoldRelation> told) {
    for (GoldEntity inner : entities) {
      entities.stream()
          .filter(outer -> mayLie(inner, outer))
          .forEach(outer -> told.add(relation(RelationType.LOCATED, inner, outer, true)));
    }
  }

  private static boolean mayLie(GoldEntity inner, GoldEntity outer) {
    return inner != outer
        && (inner.type() == EntityType.LOCATION || inner.type() == EntityType.EVENT)
        && outer.type() == EntityType.LOCATION;
  }
}
