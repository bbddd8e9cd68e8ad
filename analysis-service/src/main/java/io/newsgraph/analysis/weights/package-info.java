/** Weights of trained models: features told by numbers, and tables that find their weights. */
package io.newsgraph.analysis.weights;
