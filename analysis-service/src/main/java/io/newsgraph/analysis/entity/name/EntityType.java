package io.newsgraph.analysis.entity.name;

/** What kind of thing a name stands for. */
public enum EntityType {
  PERSON,
  /** Companies, authorities, parties, media, clubs, schools: whatever people act through. */
  ORGANIZATION,
  /** Countries, regions, towns, sites. */
  LOCATION,
  PRODUCT,
  EVENT,
  /** Films, series, books, songs, pictures. Games are products. */
  WORK
}
