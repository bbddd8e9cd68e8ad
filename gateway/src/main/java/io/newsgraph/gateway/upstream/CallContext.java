package io.newsgraph.gateway.upstream;

import io.newsgraph.gateway.deadline.Deadline;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/**
 * The Vert.x context of one call, beside that of the request that asks for it: a call may have less
 * time than its request, and the deadline that a service is told is the context's. A call that
 * waited for its turn is started by whoever left it the turn, and a second try by a timer: without
 * a context of its own the deadline would be another request's, or none.
 */
final class CallContext {

  private final ContextInternal caller;
  private final Deadline deadline;

  private CallContext(ContextInternal caller, Deadline deadline) {
    this.caller = caller;
    this.deadline = deadline;
  }

  /** For a call that the thread asks for now. */
  static CallContext of(Deadline deadline) {
    Context caller = Vertx.currentContext();
    return new CallContext(caller instanceof ContextInternal known ? known : null, deadline);
  }

  /** The same call, made in this context. */
  <T> Supplier<Uni<T>> keep(Supplier<Uni<T>> call) {
    if (caller == null) {
      return call;
    }
    ContextInternal own = (ContextInternal) VertxContext.createNewDuplicatedContext(caller);
    own.dispatch(deadline::begin);
    return () -> Uni.createFrom().deferred(call::get).runSubscriptionOn(own::dispatch);
  }

  /** The same executor, whose work is in the asking request's context again. */
  Executor backOn(Executor executor) {
    return caller == null ? executor : work -> caller.dispatch(() -> executor.execute(work));
  }
}
