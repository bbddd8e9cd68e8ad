/** Entities of the corpus: their identity across articles, and how they are found and read. */
package io.newsgraph.analysis.entity;
