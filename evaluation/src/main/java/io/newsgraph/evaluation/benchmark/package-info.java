/**
 * How fast the analysis is, measured by JMH: beside nori alone, step by step, and on texts made to
 * be hard.
 */
package io.newsgraph.evaluation.benchmark;
