package io.newsgraph.article.archive;

import java.time.Instant;

/** A revision in few words. */
public record RevisionSummary(int revision, String title, Instant recordedAt) {}
