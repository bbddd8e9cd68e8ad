package io.newsgraph.analysis.entity.model;

/**
 * What a form of the gazetteer was labelled as.
 *
 * @param coarse class of its most frequent label; 0 never stands for one
 * @param fine its most frequent label
 * @param detailed {@code coarse} with how clear it is and how often it was seen
 */
record GazetteerEntry(int coarse, int fine, int detailed) {}
