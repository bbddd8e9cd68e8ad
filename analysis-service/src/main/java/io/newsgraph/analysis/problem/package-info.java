/** Failures told to clients as problem details (RFC 9457), each with a code. */
package io.newsgraph.analysis.problem;
