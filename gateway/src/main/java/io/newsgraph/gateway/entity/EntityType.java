package io.newsgraph.gateway.entity;

import org.eclipse.microprofile.graphql.Description;

@Description("What an entity is. More types may come: be ready for one you don't know.")
public enum EntityType {
  @Description("A person.")
  PERSON,
  @Description("A company, authority, party, team or other organisation.")
  ORGANIZATION,
  @Description("A place: country, region, city, street, building.")
  LOCATION,
  @Description("A product, service, model or brand.")
  PRODUCT,
  @Description("A named event: election, match, exhibition, disaster.")
  EVENT,
  @Description("A work: book, film, song, game, programme.")
  WORK
}
