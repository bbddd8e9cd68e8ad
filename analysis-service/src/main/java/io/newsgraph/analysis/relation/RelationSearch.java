package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Clause;
import io.newsgraph.analysis.language.ClauseFinder;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.learnt.LearntRelations;
import io.newsgraph.analysis.relation.learnt.PairFinder;
import io.newsgraph.analysis.relation.learnt.RuleReading;
import io.newsgraph.analysis.relation.office.ChiefBody;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.reading.UnitReader;
import io.newsgraph.analysis.relation.referent.Referents;
import io.newsgraph.analysis.relation.statement.EvidenceDates;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.statement.RelationGatherer;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the relations that one article states. A sentence is read into units, of which rules and a
 * trained model tell what is related; what somebody is quoted to say is read by itself.
 *
 * <p>In stages, to be called in the order in which they stand here, as those of an {@link
 * io.newsgraph.analysis.entity.recognition.EntitySearch}. For one thread.
 */
public final class RelationSearch {

  /**
   * Units read at once. What stands beside a name is looked for in its whole sentence, so that a
   * text without an end of a sentence would take time with the square of its length.
   */
  private static final int MAX_UNITS = 300;

  private final AnnotatedDocument document;
  private final List<EntityCluster> clusters;
  private final UnitReader reader;
  private final Set<Integer> clauseEnds = new HashSet<>();
  private final FactCheck facts;
  private final RelationGatherer gatherer;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<List<Statement>> told = new ArrayList<>();
  private List<List<Unit>> units = List.of();
  private Organizations organizations;

  /**
   * @param clusters the article's entities with all their mentions
   * @param times its time expressions, in order of the text
   * @param hedges its hedged stretches, in order of the text
   */
  public RelationSearch(
      AnnotatedDocument document,
      List<EntityCluster> clusters,
      List<TimeExpression> times,
      List<Span> hedges) {
    this.document = document;
    this.clusters = clusters;
    this.reader = new UnitReader(document, clusters);
    List<Clause> clauses = ClauseFinder.find(document);
    clauses.forEach(clause -> clauseEnds.add(clause.end()));
    // The dictionary takes the last syllable of some foreign names for an ending.
    clusters.forEach(cluster -> cluster.mentions().forEach(m -> clauseEnds.remove(m.end())));
    this.facts = new FactCheck(document, hedges, clauseEnds);
    this.gatherer = new RelationGatherer(new EvidenceDates(document, times, clauses));
  }

  /** Reads the sentences into units, and finds out whom 이 회사 and the like stand for. */
  public void read() {
    List<List<Unit>> read = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (List<Unit> stretch : stretches(reader.read(sentence))) {
        sentences.add(sentence);
        read.add(stretch);
      }
    }
    units = new Referents(document.text(), ChiefBody.of(clusters)).resolve(read);
  }

  /** Has the rules tell what the article's own words state. */
  public void applyRules() {
    SentenceRules rules = rules();
    List<List<Statement>> offices = units.stream().map(rules::offices).toList();
    List<List<Statement>> memberships = units.stream().map(rules::memberships).toList();
    organizations = Organizations.of(offices, memberships);
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0 && sentences.get(i).block() != sentences.get(i - 1).block()) {
        rules.endBlock();
      }
      List<Statement> statements = new ArrayList<>();
      offices.get(i).stream().filter(organizations::isWorthTelling).forEach(statements::add);
      statements.addAll(memberships.get(i));
      rules.find(units.get(i), organizations.byPerson(), statements);
      told.add(statements);
    }
  }

  /**
   * Has the rules tell what is quoted to be said.
   *
   * @param quotations in order of the text
   */
  public void addSpoken(List<Quotation> quotations) {
    if (quotations.isEmpty()) {
      return;
    }
    Speech speech = new Speech(document.text(), reader, rules(), organizations);
    int i = 0;
    for (Statement statement : speech.read(quotations)) {
      while (i + 1 < sentences.size() && sentences.get(i + 1).start() <= statement.start()) {
        i++;
      }
      told.get(i).add(statement);
    }
  }

  /** What the rules told so far. */
  RuleReading told() {
    return new RuleReading(sentences, units, told);
  }

  /**
   * Has the model judge what the rules left.
   *
   * @return each relation once, with all its evidence, in order of its first
   */
  public List<Relation> relations() {
    LearntRelations learnt = new LearntRelations(facts, new PairFinder(clusters), told());
    for (int i = 0; i < sentences.size(); i++) {
      gather(sentences.get(i), told.get(i), learnt.in(i));
    }
    return gatherer.relations();
  }

  private SentenceRules rules() {
    SentenceRules rules = new SentenceRules(document, reader, facts, clauseEnds, clusters);
    rules.know(units);
    return rules;
  }

  private void gather(Sentence sentence, List<Statement> told, List<Statement> learnt) {
    List<Statement> statements = new ArrayList<>(told);
    statements.addAll(learnt);
    statements.sort(Comparator.comparingInt(Statement::start));
    statements.forEach(statement -> gatherer.add(statement, sentence));
  }

  /** A sentence as it is; one of endless length in parts. */
  private static List<List<Unit>> stretches(List<Unit> sentence) {
    if (sentence.size() <= MAX_UNITS) {
      return List.of(sentence);
    }
    List<List<Unit>> stretches = new ArrayList<>();
    for (int from = 0; from < sentence.size(); from += MAX_UNITS) {
      stretches.add(sentence.subList(from, Math.min(sentence.size(), from + MAX_UNITS)));
    }
    return stretches;
  }
}
