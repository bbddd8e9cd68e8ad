package io.newsgraph.article.parse;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** An article while it is parsed: its parts in order, and what was found out about it. */
final class Draft {

  private final List<Part> parts = new ArrayList<>();
  private final List<Byline> bylines = new ArrayList<>();
  private String section;
  private String publisher;
  private OffsetDateTime publishedAt;
  private OffsetDateTime modifiedAt;

  void add(Part part) {
    parts.add(part);
  }

  List<Part> parts() {
    return parts;
  }

  /** The parts that stand in the article's own order of reading: those without furniture. */
  List<Part> content() {
    return parts.stream()
        .filter(part -> part.is(Role.TEXT) || part.role().block().isPresent())
        .toList();
  }

  /** The parts not decided yet. */
  List<Part> undecided() {
    return parts.stream().filter(part -> part.is(Role.TEXT)).toList();
  }

  /** Adds an author; one of the same name gains what the first mention did not say. */
  void byline(Byline byline) {
    for (int i = 0; i < bylines.size(); i++) {
      Byline known = bylines.get(i);
      if (known.name().equals(byline.name())) {
        bylines.set(i, merge(known, byline));
        return;
      }
    }
    bylines.add(byline);
  }

  /** Gives a mail address that stands alone to the first author without one. */
  boolean email(String email) {
    for (int i = 0; i < bylines.size(); i++) {
      Byline byline = bylines.get(i);
      if (byline.email() == null) {
        bylines.set(i, new Byline(byline.name(), email, byline.role()));
        return true;
      }
    }
    return false;
  }

  private static Byline merge(Byline known, Byline added) {
    return new Byline(
        known.name(),
        known.email() != null ? known.email() : added.email(),
        known.role() != null ? known.role() : added.role());
  }

  List<Byline> bylines() {
    return bylines;
  }

  /** Each of these keeps what was said first. */
  void section(String found) {
    section = section == null ? found : section;
  }

  void publisher(String found) {
    publisher = publisher == null ? found : publisher;
  }

  void publishedAt(OffsetDateTime found) {
    publishedAt = publishedAt == null ? found : publishedAt;
  }

  void modifiedAt(OffsetDateTime found) {
    modifiedAt = modifiedAt == null ? found : modifiedAt;
  }

  String section() {
    return section;
  }

  String publisher() {
    return publisher;
  }

  OffsetDateTime publishedAt() {
    return publishedAt;
  }

  OffsetDateTime modifiedAt() {
    return modifiedAt;
  }
}
