/**
 * What an article is about in single terms: candidates are collected once, when the article is
 * analysed, and ranked against the corpus each time they are read.
 */
package io.newsgraph.analysis.keyword;
