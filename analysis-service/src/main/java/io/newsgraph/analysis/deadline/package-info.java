/** How long the answer to a request is waited for, and that the database works no longer on it. */
package io.newsgraph.analysis.deadline;
