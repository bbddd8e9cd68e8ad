package io.newsgraph.gateway.graph;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.eclipse.microprofile.graphql.Description;

@Description("What joins two entities. More types will come: be ready for one you don't know.")
public enum GraphEdgeType {
  @Description("They are named in the same sentence or article.")
  CO_OCCURRENCE,
  @Description("A person holds an office in an organisation; the label is the office.")
  ROLE,
  @Description("Two work together by agreement; without direction.")
  PARTNER,
  @Description("One puts money into the other.")
  INVEST,
  @Description("One buys the other, or a controlling share of it.")
  ACQUIRE,
  @Description("One delivers to the other; the label is what, where the text says it.")
  SUPPLY,
  @Description("One makes a product, a work or a technology.")
  DEVELOP,
  @Description("One brings a product to the market.")
  LAUNCH,
  @Description("One is the parent company of the other.")
  PARENT,
  @Description("One belongs to the other: a league, a party, an association.")
  MEMBER,
  @Description("One puts a person into an office; the label is it.")
  APPOINT,
  @Description("One brings an action or a charge against the other.")
  SUE,
  @Description("Two compete with each other; without direction.")
  COMPETE,
  @Description("One is at a place, or has its seat there.")
  LOCATED,
  @Description("Two meet; without direction.")
  MEETING,
  @Description("A relation that this version of the API has no name for yet.")
  @JsonEnumDefaultValue
  OTHER
}
