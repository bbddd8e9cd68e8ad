/**
 * A sentence as relations are read from it: units (names, nouns, predicates) with their josa,
 * phrases, and what the lexicon says of predicates (frames), titles and relational nouns.
 */
package io.newsgraph.analysis.relation.reading;
