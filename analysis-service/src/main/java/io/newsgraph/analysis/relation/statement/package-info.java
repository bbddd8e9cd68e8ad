/**
 * What one sentence states, when it holds, and how statements of one relation become one answer.
 */
package io.newsgraph.analysis.relation.statement;
