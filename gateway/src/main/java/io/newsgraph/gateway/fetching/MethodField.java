package io.newsgraph.gateway.fetching;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.dataloader.BatchLoaderEnvironment;

/** A field that a method answers; what it returns is given as it is, later where it is a stage. */
final class MethodField implements PlugableBatchableDataFetcher<Object, Object> {

  private final ArgumentHelper arguments;
  private final OperationInvoker method;

  MethodField(Operation operation) {
    this.arguments = new ArgumentHelper(operation.getArguments());
    this.method = new OperationInvoker(operation);
  }

  @Override
  public Object get(DataFetchingEnvironment field) throws Exception {
    try {
      Object[] given = arguments.getArguments(field).toArray();
      SmallRyeContextManager.restore(contextOf(field));
      return method.invoke(given);
    } catch (AbstractDataFetcherException wrongArgument) {
      DataFetcherResult.Builder<Object> result = DataFetcherResult.newResult();
      return wrongArgument.appendDataFetcherResult(result, field).build();
    } finally {
      SmallRyeContextManager.clearCurrentSmallRyeContext();
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
