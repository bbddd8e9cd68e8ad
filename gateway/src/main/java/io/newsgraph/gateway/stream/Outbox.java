package io.newsgraph.gateway.stream;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What a client has yet to read. For one thread, the connection's event loop.
 *
 * <p>What a socket takes is written at once; the rest waits here, and a client that lets more wait
 * than may is given up.
 */
public final class Outbox {

  private final StreamConfig limits;
  private final Channel channel;
  private final Queue<Message> waiting = new ArrayDeque<>();
  private long characters;
  private long waitingSince;

  public Outbox(StreamConfig limits, Channel channel) {
    this.limits = limits;
    this.channel = channel;
  }

  /** The way to the client. */
  public interface Channel {

    boolean isFull();

    void write(String text);
  }

  /**
   * A message in parts, of which the middle one is shared by many clients' outboxes.
   *
   * @param head and tail: a client's own
   */
  public record Message(String head, String body, String tail) {

    int length() {
      return head.length() + body.length() + tail.length();
    }

    String text() {
      return head + body + tail;
    }
  }

  /**
   * Sends a message, or has it wait.
   *
   * @return false if the client lets more wait than may: it is to be given up
   */
  public boolean send(Message message) {
    if (waiting.isEmpty() && !channel.isFull()) {
      channel.write(message.text());
      return true;
    }
    if (waiting.isEmpty()) {
      waitingSince = System.nanoTime();
    }
    waiting.add(message);
    characters += message.length();
    return waiting.size() <= limits.outboxEvents() && characters <= limits.outboxCharacters();
  }

  /** Sends what waits, as far as the client takes it. */
  public void drain() {
    while (!waiting.isEmpty() && !channel.isFull()) {
      Message message = waiting.remove();
      characters -= message.length();
      waitingSince = System.nanoTime();
      channel.write(message.text());
    }
  }

  public boolean isEmpty() {
    return waiting.isEmpty();
  }

  /** Whether the client has read nothing for so long that it is to be given up. */
  public boolean isStuck() {
    return !waiting.isEmpty()
        && System.nanoTime() - waitingSince > limits.deadPeerTimeout().toNanos();
  }

  /** Lets go of what waits. */
  public void clear() {
    waiting.clear();
    characters = 0;
  }
}
