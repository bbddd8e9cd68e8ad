/** Analyses texts that are no articles, and keeps nothing of them. */
package io.newsgraph.analysis.text;
