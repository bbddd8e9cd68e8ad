/** Trains the entity model and measures it as KLUE's entity task does. */
package io.newsgraph.evaluation.entity;
