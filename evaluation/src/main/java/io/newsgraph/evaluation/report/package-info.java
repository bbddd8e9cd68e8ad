/** How figures are shown: as tables for people, as JSON for programs. */
package io.newsgraph.evaluation.report;
