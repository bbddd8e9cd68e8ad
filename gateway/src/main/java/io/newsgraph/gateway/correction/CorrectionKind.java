package io.newsgraph.gateway.correction;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.eclipse.microprofile.graphql.Description;

@Description("What a correction did. More kinds may come: be ready for one you don't know.")
public enum CorrectionKind {
  @Description("Another entity became part of this one.")
  MERGE,
  @Description("Some articles of this one turned out to name another.")
  SPLIT,
  @Description("Something that this version of the API has no name for yet.")
  @JsonEnumDefaultValue
  OTHER
}
