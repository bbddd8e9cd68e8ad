package io.newsgraph.gateway.stream;

import graphql.ExecutionResult;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Writes down what it is told. */
final class ToldReceiver implements Receiver {

  private final List<String> told = new CopyOnWriteArrayList<>();

  /** What it was told, by the methods' names. */
  List<String> told() {
    return told;
  }

  @Override
  public void started() {
    told.add("started");
  }

  @Override
  public void next(String result) {
    told.add("next");
  }

  @Override
  public void refused(ExecutionResult result) {
    told.add("refused");
  }

  @Override
  public void complete() {
    told.add("complete");
  }
}
