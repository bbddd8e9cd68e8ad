/** Recounts every count from the articles' own rows. */
package io.newsgraph.analysis.verification;
