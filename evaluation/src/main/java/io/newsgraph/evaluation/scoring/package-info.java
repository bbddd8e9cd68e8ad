/** Holds the analysis of the gold articles against their annotation. */
package io.newsgraph.evaluation.scoring;
