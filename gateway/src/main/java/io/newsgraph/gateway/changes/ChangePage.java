package io.newsgraph.gateway.changes;

import java.util.List;

/**
 * A part of a feed in its order.
 *
 * @param epoch names the run of numbers; renewed when the service's database was restored
 * @param last where to go on from
 * @param head the feed's highest number
 */
record ChangePage(String epoch, List<Change> changes, long last, long head) {

  ChangePage {
    changes = List.copyOf(changes);
  }
}
