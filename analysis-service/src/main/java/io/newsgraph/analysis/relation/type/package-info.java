/** The types of relations, and between which types of entities each can hold. */
package io.newsgraph.analysis.relation.type;
