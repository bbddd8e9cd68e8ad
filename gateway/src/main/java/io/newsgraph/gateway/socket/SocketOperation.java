package io.newsgraph.gateway.socket;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.newsgraph.gateway.deadline.Deadline;
import io.newsgraph.gateway.failure.RequestFailure;
import io.newsgraph.gateway.stream.Receiver;
import io.newsgraph.gateway.stream.ResultText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One operation on a socket, under the id that the client gave it. */
final class SocketOperation implements Receiver {

  private final String id;
  private final Socket socket;
  private final ResultText texts;
  private final Consumer<SocketOperation> onEnd;
  private Runnable cancel = () -> {};
  private Deadline deadline;
  private boolean over;

  /**
   * @param onEnd told on the event loop when it has ended by itself
   */
  SocketOperation(String id, Socket socket, ResultText texts, Consumer<SocketOperation> onEnd) {
    this.id = id;
    this.socket = socket;
    this.texts = texts;
    this.onEnd = onEnd;
  }

  /** Its time until it has begun, for a query also until it is answered. */
  void within(Deadline time) {
    deadline = time;
  }

  /**
   * Begins the operation, off the event loop.
   *
   * @param start begins it, and gives what cancels it
   */
  void start(Function<Receiver, Runnable> start) {
    try {
      Runnable cancelling = start.apply(this);
      socket.onLoop(() -> cancelBy(cancelling));
    } catch (RequestFailure refusal) {
      refuse(refusal);
    }
  }

  void refuse(RequestFailure refusal) {
    Map<String, Object> error =
        Map.of("message", refusal.getMessage(), "extensions", refusal.extensions());
    fail(List.of(error));
  }

  @Override
  public void started() {
    // The protocol has no message for it.
  }

  @Override
  public void next(String result) {
    socket.onLoop(
        () -> {
          if (!over) {
            socket.send(ServerMessage.next(id, result));
          }
        });
  }

  @Override
  public void refused(ExecutionResult result) {
    fail(result.getErrors().stream().map(GraphQLError::toSpecification).toList());
  }

  @Override
  public void complete() {
    socket.onLoop(
        () -> {
          if (!over) {
            socket.send(ServerMessage.complete(id));
            end();
          }
        });
  }

  /** The client wants no more. To be called on the event loop. */
  void cancel() {
    over = true;
    cancel.run();
    if (deadline != null) {
      deadline.giveUp();
    }
  }

  private void fail(List<Map<String, Object>> errors) {
    String text = texts.of(errors);
    socket.onLoop(
        () -> {
          if (!over) {
            socket.send(ServerMessage.error(id, text));
            end();
          }
        });
  }

  private void end() {
    cancel();
    onEnd.accept(this);
  }

  private void cancelBy(Runnable cancelling) {
    if (over) {
      cancelling.run();
    } else {
      cancel = cancelling;
    }
  }
}
