package io.newsgraph.analysis.entity.coreference;

/** The part that a noun phrase plays in its sentence, by its josa; the weightier last. */
enum Part {
  /** Named in passing in what somebody says. */
  QUOTED,
  OTHER,
  /** 을, 를. */
  OBJECT,
  /** 이, 가. */
  SUBJECT,
  /** 은, 는: what the sentence is about. */
  TOPIC;

  boolean isSubject() {
    return this == SUBJECT || this == TOPIC;
  }
}
