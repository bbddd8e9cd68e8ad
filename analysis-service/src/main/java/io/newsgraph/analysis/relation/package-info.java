/**
 * Who did what to whom: typed relations between entities, each with its sentences.
 *
 * <p>A sentence is read as units and phrases ({@code reading}); finders for offices, nouns, works
 * and predicates state what it tells ({@code statement}); a trained model adds what no rule tells
 * ({@code learnt}).
 */
package io.newsgraph.analysis.relation;
