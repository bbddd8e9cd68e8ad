package io.newsgraph.analysis.changes;

import io.newsgraph.analysis.paging.WholeNumber;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The feed that the gateway follows, by the protocol of article-service's. */
@Path("/analyses/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangesResource {

  /** Keeps one answer, with some fifty entities an article, at two megabytes. */
  private static final int LARGEST_LIMIT = 1_000;

  /** Shorter than the minute after which proxies commonly cut a silent connection. */
  private static final int LONGEST_WAIT_SECONDS = 30;

  private final ChangeFeed feed;
  private final ChangeSignal signal;

  ChangesResource(ChangeFeed feed, ChangeSignal signal) {
    this.feed = feed;
    this.signal = signal;
  }

  @GET
  @Operation(
      operationId = "analysisChanges",
      summary = "Articles analysed after a number, in order; waits for one if there is none",
      description =
          "One row per article: its last revision that was analysed. That a newer analyser was at it"
              + " again is not told. A reader keeps `epoch` and `last`, and asks again with"
              + " after=last.")
  @APIResponse(responseCode = "200", description = "The changes; none if the time was up")
  @APIResponse(responseCode = "400", description = "INVALID_CURSOR, INVALID_PAGE")
  @APIResponse(responseCode = "409", description = "CURSOR_AHEAD: the feed was restored")
  @APIResponse(responseCode = "503", description = "TOO_MANY_READERS wait already")
  public ChangePage changes(
      @QueryParam("after") @DefaultValue("0") @Parameter(description = "`last` of the page before")
          String after,
      @QueryParam("limit") @DefaultValue("500") @Parameter(description = "1–1000") String limit,
      @QueryParam("wait")
          @DefaultValue("0")
          @Parameter(description = "Seconds to wait if there is nothing yet, 0–30")
          String wait)
      throws InterruptedException {
    long start = place(after);
    int most = number("limit", limit, 1, LARGEST_LIMIT);
    int seconds = number("wait", wait, 0, LONGEST_WAIT_SECONDS);
    ChangePage page = feed.read(start, most);
    if (!page.changes().isEmpty() || seconds == 0) {
      return page;
    }
    signal.await(page.last(), Duration.ofSeconds(seconds));
    return feed.read(page.last(), most);
  }

  private static long place(String after) {
    try {
      long number = Long.parseLong(after);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, as a negative number is.
    }
    throw InvalidChangesQuery.cursor(after);
  }

  private static int number(String name, String text, int least, int most) {
    return WholeNumber.read(text, least, most)
        .orElseThrow(() -> InvalidChangesQuery.page(name, text, least, most));
  }
}
