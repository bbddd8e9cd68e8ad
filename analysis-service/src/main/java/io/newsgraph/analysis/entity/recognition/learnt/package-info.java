/**
 * Names that no rule finds, by two trained models: the one of entities ({@link
 * io.newsgraph.analysis.entity.model}) and one of names that the article says in a way of its own.
 */
package io.newsgraph.analysis.entity.recognition.learnt;
