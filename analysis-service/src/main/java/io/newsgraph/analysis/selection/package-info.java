/** Which members of an answer a caller asks for, so that the others are neither read nor sent. */
package io.newsgraph.analysis.selection;
