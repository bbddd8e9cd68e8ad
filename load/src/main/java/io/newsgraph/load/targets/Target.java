package io.newsgraph.load.targets;

import io.newsgraph.load.query.Question;
import java.net.URI;

/** Something that answers questions over both services. */
public sealed interface Target permits GraphQlTarget, RestTarget {

  /** As in tables. */
  String name();

  /** Where it listens. */
  URI address();

  /** Whose memory is looked at. */
  ProcessHandle process();

  /** Whether its answers are the gateway's, member by member. */
  boolean answersAsTheGateway();

  /** How it is asked. */
  Call call(Question question);
}
