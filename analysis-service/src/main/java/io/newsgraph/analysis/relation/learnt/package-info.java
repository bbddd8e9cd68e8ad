/** Relations that no rule tells, by a trained model of pairs of names. */
package io.newsgraph.analysis.relation.learnt;
