package io.newsgraph.analysis.entity.identity;

/** Why a cluster of an article is the entity it is. */
public enum IdentityReason {
  /** It has the entity's name, and nothing else has it. */
  NAME,
  /** The entity is known by a name that no other would have. */
  ALIAS,
  /** The article puts the person into an organisation in which the entity has an office. */
  SAME_ORGANIZATION,
  /** The article gives the person an office or calling that the entity has. */
  SAME_OFFICE,
  /** The article names it among what is named with the entity elsewhere. */
  SHARED_CONTEXT,
  /** A person's name of which one entity is known, and nothing speaks against it. */
  ONLY_ONE_OF_NAME,
  /** Of several of the name it is the one that most articles name; nothing tells more. */
  MOST_NAMED,
  /** Of those known of the name all are of another organisation and calling: it is a new one. */
  DIFFERENT_ORGANIZATION,
  /** People decided so. */
  CORRECTION
}
