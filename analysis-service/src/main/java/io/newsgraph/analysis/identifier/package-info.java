/** Ids as they are written in requests and answers. */
package io.newsgraph.analysis.identifier;
