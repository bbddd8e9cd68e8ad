/** Times as Korean newsrooms write them. */
package io.newsgraph.analysis.clock;
