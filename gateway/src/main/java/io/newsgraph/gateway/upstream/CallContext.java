package io.newsgraph.gateway.upstream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The Vert.x context of the request that a call is made for. A call that waited for its turn is
 * begun by whichever thread gave the turn up, and one that ran late is ended by a timer: neither is
 * in the context of the request, whose deadline would be another's, or none.
 */
final class CallContext {

  private final ContextInternal context;

  private CallContext(Context context) {
    this.context = (ContextInternal) context;
  }

  /** That of the request that this thread works on. */
  static CallContext current() {
    return new CallContext(Vertx.currentContext());
  }

  /** Does work in this context, on the thread that it is asked on. */
  <T> T within(Supplier<T> work) {
    if (context == null) {
      return work.get();
    }
    ContextInternal other = context.beginDispatch();
    try {
      return work.get();
    } finally {
      context.endDispatch(other);
    }
  }

  /** An executor that does everything in this context. */
  Executor on(Executor executor) {
    return work ->
        within(
            () -> {
              executor.execute(work);
              return null;
            });
  }
}
