/**
 * Training and measuring, outside the services: {@code ./run evaluate}, {@code ./run train} and
 * {@code ./run benchmark}.
 */
package io.newsgraph.evaluation;
