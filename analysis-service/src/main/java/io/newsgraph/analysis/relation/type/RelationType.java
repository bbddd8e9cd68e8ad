package io.newsgraph.analysis.relation.type;

/** How one entity stands to another. The subject of each is named first. */
public enum RelationType {
  /** A person holds an office in an organisation; the label is the office. */
  ROLE,
  /** Two organisations work together by agreement; without direction. */
  PARTNER,
  /** One puts money into another. */
  INVEST,
  /** One buys another, or a controlling share of it. */
  ACQUIRE,
  /** One delivers to another; the label is what, where the text says it. */
  SUPPLY,
  /** One makes a product, a work or a technology. */
  DEVELOP,
  /** One brings a product to the market. */
  LAUNCH,
  /** One is the parent company of another. */
  PARENT,
  /** One belongs to another: a league, a party, an association. */
  MEMBER,
  /** An organisation, or a person on its behalf, puts a person into an office; the label is it. */
  APPOINT,
  /** One brings an action or a charge against another. */
  SUE,
  /** Two compete with each other; without direction. */
  COMPETE,
  /** One is at a place, or has its seat there. */
  LOCATED,
  /** Two meet; without direction. */
  MEETING
}
