/** The queue of articles to analyse, and the workers that empty it. */
package io.newsgraph.analysis.task;
