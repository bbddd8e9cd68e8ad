/** The feed that the gateway follows to learn which articles were analysed. */
package io.newsgraph.analysis.changes;
