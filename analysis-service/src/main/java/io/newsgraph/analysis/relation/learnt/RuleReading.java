package io.newsgraph.analysis.relation.learnt;

import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.statement.Statement;
import java.util.List;

/**
 * An article as the rules for relations read it.
 *
 * @param sentences in order; one of endless length several times, part by part
 * @param units of each
 * @param told what rules tell in each
 */
public record RuleReading(
    List<Sentence> sentences, List<List<Unit>> units, List<List<Statement>> told) {}
