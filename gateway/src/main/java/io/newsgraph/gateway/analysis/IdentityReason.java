package io.newsgraph.gateway.analysis;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.eclipse.microprofile.graphql.Description;

@Description(
    "Why what an article names is taken for an entity. More may come: be ready for one you don't"
        + " know.")
public enum IdentityReason {
  @Description("It has the entity's name, and no other entity has it.")
  NAME,
  @Description("It has an alias of the entity that nothing else would have, such as 과기정통부.")
  ALIAS,
  @Description("The article puts the person into an organisation where the entity has an office.")
  SAME_ORGANIZATION,
  @Description("The article gives the person an office or calling that the entity has.")
  SAME_OFFICE,
  @Description("The article names what else is named with the entity, and with few others.")
  SHARED_CONTEXT,
  @Description("One person of the name is known, and nothing speaks against it.")
  ONLY_ONE_OF_NAME,
  @Description("Several have the name, and nothing tells which; it is the most named one.")
  MOST_NAMED,
  @Description("All others of the name have another calling and organisation: it is a new one.")
  DIFFERENT_ORGANIZATION,
  @Description("People decided so: `mergeEntities` or `splitEntity`.")
  CORRECTION,
  @Description("For a reason that this version of the API has no name for yet.")
  @JsonEnumDefaultValue
  OTHER
}
