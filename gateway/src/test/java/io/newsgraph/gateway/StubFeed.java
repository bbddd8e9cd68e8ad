package io.newsgraph.gateway;

import io.newsgraph.gateway.StubService.Call;
import io.newsgraph.gateway.StubService.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A service's feed of changes, which holds polls back as the services do. */
final class StubFeed {

  /** What lies before a test begins: nobody must be told of it. */
  private static final int PAST = 7;

  private final String route;
  private final List<Map<String, Object>> changes = new ArrayList<>();
  private String epoch = UUID.randomUUID().toString();
  private int polls;

  private StubFeed(String route) {
    this.route = route;
  }

  static StubFeed ofArticles(StubService service) {
    return new StubFeed("GET /changes").servedBy(service);
  }

  static StubFeed ofAnalyses(StubService service) {
    return new StubFeed("GET /analyses/changes").servedBy(service);
  }

  StubFeed servedBy(StubService service) {
    service.on(route, this::page);
    return this;
  }

  /** Tells of article n, which names these entities. */
  synchronized void tell(int n, Integer... entities) {
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("sequence", head() + 1);
    change.put("kind", "UPSERTED");
    change.put("articleId", Samples.articleId(n));
    change.put("revision", 1);
    change.put("entityIds", List.of(entities).stream().map(Samples::entityId).toList());
    changes.add(change);
    notifyAll();
  }

  synchronized void tellOfDeletion(int n) {
    tell(n);
    changes.getLast().put("kind", "DELETED");
  }

  /** The service's database is put back: numbers are given again. */
  synchronized void restore() {
    epoch = UUID.randomUUID().toString();
    changes.clear();
    notifyAll();
  }

  /** How often it was asked. */
  synchronized int polls() {
    return polls;
  }

  private int head() {
    return PAST + changes.size();
  }

  private synchronized Reply page(Call call) {
    polls++;
    int after = Integer.parseInt(call.parameter("after"));
    if (after > head()) {
      return Reply.problem(409, "CURSOR_AHEAD", "The feed does not go that far.");
    }
    await(after, Integer.parseInt(call.parameter("wait")));
    int from = Math.max(0, after - PAST);
    List<Map<String, Object>> news =
        from >= changes.size() ? List.of() : changes.subList(from, changes.size());
    return Reply.json(
        Map.of(
            "epoch",
            epoch,
            "changes",
            after < PAST ? List.of() : List.copyOf(news),
            "last",
            after < PAST ? after : head(),
            "head",
            head()));
  }

  private void await(int after, int seconds) {
    String before = epoch;
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try {
      while (head() <= after && epoch.equals(before) && System.nanoTime() < end) {
        wait(100);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
