/** What is known here of articles, and the way to article-service, which owns them. */
package io.newsgraph.analysis.article;
