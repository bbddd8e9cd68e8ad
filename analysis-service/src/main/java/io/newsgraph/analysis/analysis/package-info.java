/** What is stored of an article's analysis, and how it is read. */
package io.newsgraph.analysis.analysis;
