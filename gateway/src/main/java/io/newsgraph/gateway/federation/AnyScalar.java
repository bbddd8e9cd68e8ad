package io.newsgraph.gateway.federation;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.BooleanValue;
import graphql.language.EnumValue;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The scalar {@code _Any}: any JSON there is, as one bad representation must not spoil others. */
final class AnyScalar implements Coercing<Object, Object> {

  static final GraphQLScalarType TYPE =
      GraphQLScalarType.newScalar()
          .name("_Any")
          .description(
              "Apollo Federation: a representation, such as {\"__typename\": \"Article\", \"id\":"
                  + " …}.")
          .coercing(new AnyScalar())
          .build();

  private AnyScalar() {}

  @Override
  public Object serialize(Object value, GraphQLContext context, Locale locale)
      throws CoercingSerializeException {
    return value;
  }

  @Override
  public Object parseValue(Object input, GraphQLContext context, Locale locale)
      throws CoercingParseValueException {
    return input;
  }

  @Override
  public Object parseLiteral(
      Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale)
      throws CoercingParseLiteralException {
    return switch (literal) {
      case StringValue text -> text.getValue();
      case IntValue number -> number.getValue();
      case FloatValue number -> number.getValue();
      case BooleanValue bool -> bool.isValue();
      case EnumValue name -> name.getName();
      case ArrayValue array ->
          array.getValues().stream()
              .map(item -> parseLiteral(item, variables, context, locale))
              .toList();
      case ObjectValue object -> members(object, variables, context, locale);
      case VariableReference variable -> variables.get(variable.getName());
      // JSON's null: what has a member without a value lacks it as well.
      default -> "";
    };
  }

  private Map<String, Object> members(
      ObjectValue object, CoercedVariables variables, GraphQLContext context, Locale locale) {
    Map<String, Object> members = new LinkedHashMap<>();
    for (ObjectField member : object.getObjectFields()) {
      members.put(member.getName(), parseLiteral(member.getValue(), variables, context, locale));
    }
    return members;
  }
}
