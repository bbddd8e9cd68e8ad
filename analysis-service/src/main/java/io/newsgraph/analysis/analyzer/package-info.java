/** The whole analysis of one article, step by step, independent of all others. */
package io.newsgraph.analysis.analyzer;
