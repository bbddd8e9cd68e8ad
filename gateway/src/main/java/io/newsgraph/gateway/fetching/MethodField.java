package io.newsgraph.gateway.fetching;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;

/** A field that a method answers; what it returns is given as it is, later where it is a stage. */
final class MethodField implements PlugableBatchableDataFetcher<Object, Object> {

  private final ArgumentHelper arguments;
  private final BeanMethod method;
  private final int contextAt;

  MethodField(Operation operation) {
    Method found = new OperationInvoker(operation).getMethod();
    this.arguments = new ArgumentHelper(operation.getArguments());
    this.method = new BeanMethod(found);
    this.contextAt = List.of(found.getParameterTypes()).indexOf(Context.class);
  }

  @Override
  public Object get(DataFetchingEnvironment field) throws Exception {
    try {
      Object[] given = arguments.getArguments(field).toArray();
      if (contextAt >= 0) {
        given[contextAt] = contextOf(field);
      }
      return method.invoke(given);
    } catch (AbstractDataFetcherException wrongArgument) {
      DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
      return wrongArgument.appendDataFetcherResult(result, field).build();
    }
  }

  /** Never asked for: what is read together is read by loaders that know their arguments. */
  @Override
  public CompletionStage<List<Object>> load(List<Object> keys, BatchLoaderEnvironment environment) {
    throw new UnsupportedOperationException();
  }

  /** Methods take no more from it than the field itself. */
  private static SmallRyeContext contextOf(DataFetchingEnvironment field) {
    SmallRyeContext request = field.getGraphQlContext().get(SmallRyeContextManager.CONTEXT);
    SmallRyeContext context = request.clone();
    context.setDataFetchingEnvironment(field);
    return context;
  }
}
