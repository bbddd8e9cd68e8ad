/** Follows article-service's change feed. */
package io.newsgraph.analysis.feed;
