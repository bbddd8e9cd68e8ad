/**
 * What articles state, stored and read: who said what, and who did what to whom; by article and by
 * entity.
 */
package io.newsgraph.analysis.statement;
