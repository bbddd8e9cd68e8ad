/** Who did what to whom: typed relations between entities, each with its sentences. */
package io.newsgraph.analysis.relation;
