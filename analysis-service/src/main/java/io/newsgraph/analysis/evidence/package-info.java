/** The sentences kept with an analysis, so that edges and relations can show what they rest on. */
package io.newsgraph.analysis.evidence;
