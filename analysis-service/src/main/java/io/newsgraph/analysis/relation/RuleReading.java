package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.language.Sentence;
import java.util.List;

/**
 * An article as the rules for relations read it.
 *
 * @param sentences in order; one of endless length several times, part by part
 * @param units of each
 * @param told what rules tell in each
 */
record RuleReading(List<Sentence> sentences, List<List<Unit>> units, List<List<Statement>> told) {}
