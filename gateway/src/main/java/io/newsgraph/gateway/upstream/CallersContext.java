package io.newsgraph.gateway.upstream;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import java.util.function.Supplier;

/**
 * Keeps a call in the Vert.x context of the request that asked for it. A call that waited for its
 * turn is started by whoever left it the turn, and a second try by a timer: the deadline that it
 * tells the service would be another request's, or none.
 */
final class CallersContext {

  private CallersContext() {}

  /** The same call, made in the context of the thread that asks now. */
  static <T> Supplier<Uni<T>> keep(Supplier<Uni<T>> call) {
    if (!(Vertx.currentContext() instanceof ContextInternal context)) {
      return call;
    }
    return () -> Uni.createFrom().deferred(call::get).runSubscriptionOn(context::dispatch);
  }
}
