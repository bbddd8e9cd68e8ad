package io.newsgraph.gateway.statement;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import org.eclipse.microprofile.graphql.Description;

@Description(
    "How a quotation gives the words. More kinds may come: be ready for one you don't know.")
public enum QuotationKind {
  @Description("Word for word, between quotation marks.")
  DIRECT,
  @Description("In the article's own words, as -다고 밝혔다 does.")
  INDIRECT,
  @Description("Of a kind that this version of the API has no name for yet.")
  @JsonEnumDefaultValue
  OTHER
}
