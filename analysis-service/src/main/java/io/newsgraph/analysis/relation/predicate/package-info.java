/**
 * Relations that predicates tell: who fills which place of a frame, in main, relative and nominal
 * clauses, and what a later clause takes over from the one before.
 */
package io.newsgraph.analysis.relation.predicate;
