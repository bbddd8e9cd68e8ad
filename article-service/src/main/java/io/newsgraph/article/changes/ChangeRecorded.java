package io.newsgraph.article.changes;

/** Tells within this process that the feed has grown to a number; heard once it is committed. */
record ChangeRecorded(long sequence) {}
