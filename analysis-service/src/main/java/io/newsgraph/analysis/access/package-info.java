/** Who may call this service. */
package io.newsgraph.analysis.access;
