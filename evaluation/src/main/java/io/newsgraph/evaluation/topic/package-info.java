/** Trains the topic model on labelled titles, and measures it. */
package io.newsgraph.evaluation.topic;
