/** Transactions and statements over the service's own database. */
package io.newsgraph.analysis.database;
