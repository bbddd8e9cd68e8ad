package io.newsgraph.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.newsgraph.gateway.engine.Subscribed;
import io.smallrye.mutiny.Multi;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedSubscriptionTest {

  private static final ExecutionResult RESULT = new ExecutionResultImpl(List.of());
  private static final Subscribed REFUSED = new Subscribed.Refused(RESULT);

  private final ResultText texts = new ResultText(new ObjectMapper());
  private final StreamMetrics metrics = new StreamMetrics(new SimpleMeterRegistry());

  @Test
  void whoJoinsAfterTheLastHasLeftBeginsAnew() {
    AtomicInteger ends = new AtomicInteger();
    SharedSubscription shared = new SharedSubscription(texts, metrics, ends::incrementAndGet);
    ToldReceiver only = new ToldReceiver();
    shared.join(only);
    shared.leave(only);

    assertThat(ends).hasValue(1);
    assertThat(shared.join(new ToldReceiver())).isFalse();
  }

  @Test
  void whatBeginsAfterAllHaveLeftIsCancelled() {
    AtomicInteger cancels = new AtomicInteger();
    SharedSubscription shared = newSubscription();
    ToldReceiver only = new ToldReceiver();
    shared.join(only);
    shared.leave(only);
    shared.begun(
        new Subscribed.Running(
            Multi.createFrom()
                .<ExecutionResult>nothing()
                .onCancellation()
                .invoke(cancels::incrementAndGet)));

    assertThat(cancels).hasValue(1);
    assertThat(only.told()).isEmpty();
  }

  @Test
  void whatCompletesAtOnceIsOver() {
    SharedSubscription shared = newSubscription();
    ToldReceiver only = new ToldReceiver();
    shared.join(only);
    shared.begun(new Subscribed.Running(Multi.createFrom().item(RESULT)));

    assertThat(only.told()).containsExactly("next", "complete");
    assertThat(shared.join(new ToldReceiver())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whoJoinsWhileTheLastLeavesIsInOrBeginsAnew(int moment) {
    joinAt(moment, SharedSubscription::leave);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whoJoinsWhileItIsRefusedHearsSoOrBeginsAnew(int moment) {
    joinAt(moment, (shared, first) -> shared.begun(REFUSED));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void whoJoinsWhileItCompletesHearsSoOrBeginsAnew(int moment) {
    joinAt(moment, (shared, first) -> shared.fail(new IllegalStateException("as in a test")));
  }

  /** One who joins while something else happens hears of the end, if the join was taken. */
  private void joinAt(int moment, BiConsumer<SharedSubscription, Receiver> meanwhile) {
    FreeMoment lock = new FreeMoment();
    SharedSubscription shared = new SharedSubscription(texts, metrics, () -> {}, lock);
    ToldReceiver first = new ToldReceiver();
    ToldReceiver second = new ToldReceiver();
    AtomicBoolean joined = new AtomicBoolean();
    shared.join(first);
    lock.at(moment, () -> joined.set(shared.join(second)));
    meanwhile.accept(shared, first);
    shared.begun(REFUSED);

    assertThat(second.told()).hasSize(joined.get() ? 1 : 0);
  }

  /** A lock that lets somebody else in at one of the moments when it is free. */
  private static final class FreeMoment extends ReentrantLock {

    private static final long serialVersionUID = 1L;

    private transient Runnable other = () -> {};
    private int left;

    /**
     * @param moment which one from now
     */
    void at(int moment, Runnable what) {
      left = moment;
      other = what;
    }

    @Override
    public void unlock() {
      super.unlock();
      left--;
      if (left == 0) {
        other.run();
      }
    }
  }

  private SharedSubscription newSubscription() {
    return new SharedSubscription(texts, metrics, () -> {});
  }
}
