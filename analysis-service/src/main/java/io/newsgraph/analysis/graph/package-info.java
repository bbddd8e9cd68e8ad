/** Which entities are named together: in an article, over the corpus, and around an entity. */
package io.newsgraph.analysis.graph;
