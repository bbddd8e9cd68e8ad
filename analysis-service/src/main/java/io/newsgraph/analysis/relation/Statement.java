package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;

/**
 * A relation that one place of the text states.
 *
 * @param object null for an office of which the text does not say where
 * @param label null for none
 * @param start first character of the words that state it, in UTF-16 code units
 * @param end one past the last character
 */
record Statement(
    RelationType type,
    EntityCluster subject,
    EntityCluster object,
    String label,
    boolean former,
    boolean hedged,
    int start,
    int end) {}
