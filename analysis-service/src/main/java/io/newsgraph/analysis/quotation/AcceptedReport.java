package io.newsgraph.analysis.quotation;

/** A report that is a quotation, with the clause that says so. */
record AcceptedReport(Report report, ReportingClause clause) {}
