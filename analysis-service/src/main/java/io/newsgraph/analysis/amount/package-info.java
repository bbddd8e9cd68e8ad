/** How much: sums of money, percentages and counts with their units. */
package io.newsgraph.analysis.amount;
