package io.newsgraph.article.changes;

import io.newsgraph.article.page.InvalidCursor;
import io.newsgraph.article.page.WholeNumber;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The feed that other services follow to learn which articles came, changed or went. */
@Path("/changes")
@Tag(name = "Changes", description = "The feed that other services follow")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ChangesResource {

  /** Keeps one answer under a megabyte. */
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
      operationId = "changes",
      summary = "Changes after a number, in order; waits for one if there is none",
      description =
          "One row per article: its last change. A reader keeps `epoch` and `last`, and asks again "
              + "with after=last. Applied twice, a row must do what it does applied once.")
  @APIResponse(responseCode = "200", description = "The changes; none if the time was up")
  @APIResponse(responseCode = "400", description = "INVALID_CURSOR, INVALID_PAGE")
  @APIResponse(responseCode = "409", description = "CURSOR_AHEAD: read again from 0")
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
    long start = number(after);
    int most = WholeNumber.parse("limit", limit, 1, LARGEST_LIMIT);
    int seconds = WholeNumber.parse("wait", wait, 0, LONGEST_WAIT_SECONDS);
    ChangePage page = feed.read(start, most);
    if (!page.changes().isEmpty() || seconds == 0) {
      return page;
    }
    signal.await(start, Duration.ofSeconds(seconds));
    return feed.read(start, most);
  }

  private static long number(String after) {
    try {
      long number = Long.parseLong(after);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Answered below, as a negative number is.
    }
    throw new InvalidCursor("after is \"%.40s\", not a number that a page gave".formatted(after));
  }
}
