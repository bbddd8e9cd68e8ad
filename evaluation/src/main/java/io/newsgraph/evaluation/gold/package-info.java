/**
 * The project's own gold: articles written for it, with everything in them annotated by hand. The
 * format and the guidelines are in {@code README.md} beside the articles.
 */
package io.newsgraph.evaluation.gold;
