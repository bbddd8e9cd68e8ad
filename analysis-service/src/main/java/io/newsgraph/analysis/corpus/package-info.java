/**
 * Counts over all articles. Each is changed by the difference an article makes, in the transaction
 * that stores or erases the article's result, and can be recounted from the results.
 */
package io.newsgraph.analysis.corpus;
