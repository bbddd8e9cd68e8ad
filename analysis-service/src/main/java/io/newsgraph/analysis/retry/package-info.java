/** How long to wait before trying again. */
package io.newsgraph.analysis.retry;
