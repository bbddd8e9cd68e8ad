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
 * Finds the relations that an article states. A sentence is read into units, of which rules and a
 * trained model tell what is related; what somebody is quoted to say is read by itself.
 */
public final class RelationFinder {

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

  private RelationFinder(
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

  /**
   * @param clusters the article's entities with all their mentions
   * @param times its time expressions, in order of the text
   * @param hedges its hedged stretches, in order of the text
   * @param quotations what it quotes, in order of the text
   * @return each relation once, with all its evidence, in order of its first
   */
  public static List<Relation> find(
      AnnotatedDocument document,
      List<EntityCluster> clusters,
      List<TimeExpression> times,
      List<Span> hedges,
      List<Quotation> quotations) {
    return new RelationFinder(document, clusters, times, hedges).run(quotations);
  }

  /** What the rules tell, of the article's own words. */
  static RuleReading read(AnnotatedDocument document, List<EntityCluster> clusters) {
    return new RelationFinder(document, clusters, List.of(), List.of()).read(List.of());
  }

  private List<Relation> run(List<Quotation> quotations) {
    RuleReading read = read(quotations);
    LearntRelations learnt = new LearntRelations(facts, new PairFinder(clusters), read);
    for (int i = 0; i < read.sentences().size(); i++) {
      gather(read.sentences().get(i), read.told().get(i), learnt.in(i));
    }
    return gatherer.relations();
  }

  private RuleReading read(List<Quotation> quotations) {
    List<Sentence> sentences = new ArrayList<>();
    List<List<Unit>> read = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (List<Unit> stretch : stretches(reader.read(sentence))) {
        sentences.add(sentence);
        read.add(stretch);
      }
    }
    List<List<Unit>> units = new Referents(document.text(), ChiefBody.of(clusters)).resolve(read);
    SentenceRules rules = rules(units);
    List<List<Statement>> offices = units.stream().map(rules::offices).toList();
    List<List<Statement>> memberships = units.stream().map(rules::memberships).toList();
    Organizations organizations = Organizations.of(offices, memberships);
    List<List<Statement>> told = new ArrayList<>();
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
    if (!quotations.isEmpty()) {
      Speech speech = new Speech(document.text(), reader, rules(units), organizations);
      addSpoken(speech.read(quotations), sentences, told);
    }
    return new RuleReading(sentences, units, told);
  }

  private SentenceRules rules(List<List<Unit>> article) {
    SentenceRules rules = new SentenceRules(document, reader, facts, clauseEnds, clusters);
    rules.know(article);
    return rules;
  }

  /** Puts what is said into the sentence that quotes it. */
  private static void addSpoken(
      List<Statement> spoken, List<Sentence> sentences, List<List<Statement>> told) {
    int i = 0;
    for (Statement statement : spoken) {
      while (i + 1 < sentences.size() && sentences.get(i + 1).start() <= statement.start()) {
        i++;
      }
      told.get(i).add(statement);
    }
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
