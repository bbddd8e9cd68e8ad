/** What an article is about, among the topics of a newspaper. */
package io.newsgraph.analysis.topic;
