/** How far analysis is behind. */
package io.newsgraph.analysis.status;
