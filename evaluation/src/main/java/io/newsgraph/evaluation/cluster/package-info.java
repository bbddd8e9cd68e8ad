/** Puts morphemes that stand beside the same others in raw text into clusters. */
package io.newsgraph.evaluation.cluster;
