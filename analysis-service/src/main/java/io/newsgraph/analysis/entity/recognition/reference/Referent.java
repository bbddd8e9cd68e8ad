package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.language.Hangul;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The thing that one or several names of an article stand for, while the article is being read. */
public final class Referent {

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> shortForms = new LinkedHashSet<>();
  private String listedName;
  private Referent absorbedBy;
  private EntityType type;
  private Evidence evidence;

  Referent(EntityType type, Evidence evidence) {
    this.type = type;
    this.evidence = evidence;
  }

  /** What the surest of its finds take it for. */
  public EntityType type() {
    return type;
  }

  /** All names by which it goes outside the article too, in order of appearance. */
  public Set<String> names() {
    return names;
  }

  /** Names that stand for it within this article only: 나델라 for 사티아 나델라. */
  Set<String> shortForms() {
    return shortForms;
  }

  /** Takes the names of another referent, which from then on is this one. */
  void absorb(Referent other) {
    if (other == this) {
      return;
    }
    names.addAll(other.names);
    other.absorbedBy = this;
    if (listedName == null) {
      listedName = other.listedName;
    }
  }

  /** Takes another referent that is this one under a short form of its name. */
  void absorbAs(ShortForm form, Referent other) {
    addForm(form);
    other.absorbedBy = this;
  }

  /** Takes another referent whose name is none of this one's: 웨이 of 웨이 회장, who is 웨이저자. */
  void absorbWithoutName(Referent other) {
    other.absorbedBy = this;
  }

  /** The referent that this one has become, itself if it was not absorbed. */
  Referent survivor() {
    Referent survivor = this;
    while (survivor.absorbedBy != null) {
      // Shortens the way for the next call, so that a long row of aliases is not gone through
      // again.
      if (survivor.absorbedBy.absorbedBy != null) {
        survivor.absorbedBy = survivor.absorbedBy.absorbedBy;
      }
      survivor = survivor.absorbedBy;
    }
    return survivor;
  }

  void addName(String name) {
    names.add(name);
  }

  void addForm(ShortForm form) {
    (form.isAlias() ? names : shortForms).add(form.text());
  }

  void setListedName(String name) {
    listedName = name;
  }

  /** Takes the type of the surest find. */
  void addEvidence(EntityType newType, Evidence newEvidence) {
    if (newEvidence.compareTo(evidence) < 0) {
      type = newType;
      evidence = newEvidence;
    }
  }

  /** The name on the resource lists, else the longest; a Korean one before one in Latin letters. */
  public String name() {
    if (listedName != null) {
      return listedName;
    }
    return names.stream()
        .max(Comparator.comparing(Referent::isKorean).thenComparingInt(String::length))
        .orElseThrow();
  }

  private static boolean isKorean(String name) {
    return name.chars().anyMatch(c -> Hangul.isSyllable((char) c));
  }
}
