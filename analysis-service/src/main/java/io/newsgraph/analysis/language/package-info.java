/**
 * Korean text as linguistics sees it: blocks, sentences, words, josa, morphemes, pairs of marks.
 * All else of the analysis builds on it, and it on nothing of the analysis.
 */
package io.newsgraph.analysis.language;
