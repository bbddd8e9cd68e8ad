package io.newsgraph.gateway.fetching;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;

/** A field that is a component of a record, given as it is. */
final class RecordField
    implements PlugableDataFetcher<Object>, LightDataFetcher<Object>, TrivialDataFetcher<Object> {

  private final MethodHandle accessor;

  RecordField(Field field, Reference owner) {
    this.accessor = accessor(field, ClassloadingService.get().loadClass(owner.getClassName()));
  }

  /** Whether SmallRye would give the component's value as it is, too. */
  static boolean canFetch(Field field) {
    return field.getMethodName() != null && isNotAdapted(field) && isNotTransformed(field);
  }

  @Override
  public Object get(
      GraphQLFieldDefinition definition,
      Object source,
      Supplier<DataFetchingEnvironment> environment)
      throws Exception {
    return value(source);
  }

  @Override
  public Object get(DataFetchingEnvironment environment) throws Exception {
    return value(environment.getSource());
  }

  private Object value(Object source) throws Exception {
    try {
      return (Object) accessor.invokeExact(source);
    } catch (Exception | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle accessor(Field field, Class<?> owner) {
    try {
      return MethodHandles.publicLookup()
          .unreflect(owner.getMethod(field.getMethodName()))
          .asType(MethodType.methodType(Object.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("not to be read: " + owner + "." + field.getName(), e);
    }
  }

  private static boolean isNotAdapted(Field field) {
    Reference reference = field.getReference();
    boolean mapped = field.hasWrapper() && !field.getWrapper().isCollection();
    return !mapped
        && !field.isAdaptingWith()
        && !field.isAdaptingTo()
        && !reference.isAdaptingWith()
        && !reference.isAdaptingTo();
  }

  // SmallRye turns values of scalars whose Java type is not GraphQL's, such as dates, into texts.
  private static boolean isNotTransformed(Field field) {
    Reference reference = field.getReference();
    return reference.getType() != ReferenceType.SCALAR
        || reference.getClassName().equals(reference.getGraphQLClassName());
  }
}
