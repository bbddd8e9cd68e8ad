package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Clause;
import io.newsgraph.analysis.language.ClauseFinder;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.relation.creation.BroadcastFinder;
import io.newsgraph.analysis.relation.creation.CreationFinder;
import io.newsgraph.analysis.relation.creation.Creators;
import io.newsgraph.analysis.relation.creation.OwnThingFinder;
import io.newsgraph.analysis.relation.creation.ScorerFinder;
import io.newsgraph.analysis.relation.learnt.LearntRelations;
import io.newsgraph.analysis.relation.learnt.PairFinder;
import io.newsgraph.analysis.relation.learnt.RuleReading;
import io.newsgraph.analysis.relation.noun.NoteFinder;
import io.newsgraph.analysis.relation.noun.PartFinder;
import io.newsgraph.analysis.relation.noun.PossessorMemory;
import io.newsgraph.analysis.relation.noun.RelatedListFinder;
import io.newsgraph.analysis.relation.noun.RelationalNounFinder;
import io.newsgraph.analysis.relation.noun.RoundFinder;
import io.newsgraph.analysis.relation.noun.SeatFinder;
import io.newsgraph.analysis.relation.noun.ShareFinder;
import io.newsgraph.analysis.relation.noun.VersusFinder;
import io.newsgraph.analysis.relation.office.AppointmentFinder;
import io.newsgraph.analysis.relation.office.CareerFinder;
import io.newsgraph.analysis.relation.office.ChiefBody;
import io.newsgraph.analysis.relation.office.DutyFinder;
import io.newsgraph.analysis.relation.office.MemberFinder;
import io.newsgraph.analysis.relation.office.NoticeFinder;
import io.newsgraph.analysis.relation.office.OfficePlaces;
import io.newsgraph.analysis.relation.office.OriginFinder;
import io.newsgraph.analysis.relation.office.PartyFinder;
import io.newsgraph.analysis.relation.office.RoleFinder;
import io.newsgraph.analysis.relation.predicate.Labels;
import io.newsgraph.analysis.relation.predicate.PendingPhrases;
import io.newsgraph.analysis.relation.predicate.PredicateReader;
import io.newsgraph.analysis.relation.predicate.SentenceWalk;
import io.newsgraph.analysis.relation.predicate.StatementWriter;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.reading.UnitReader;
import io.newsgraph.analysis.relation.referent.Referents;
import io.newsgraph.analysis.relation.statement.EvidenceDates;
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.JointMakers;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.statement.RelationGatherer;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.time.TimeExpression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the relations that an article states. A sentence is read into units; offices, relational
 * nouns and seats stand beside names, all else is told by predicates and their frames.
 */
public final class RelationFinder {

  /**
   * Units read at once. What stands beside a name is looked for in its whole sentence, so that a
   * text without an end of a sentence would take time with the square of its length.
   */
  private static final int MAX_UNITS = 300;

  private final AnnotatedDocument document;
  private final UnitReader reader;
  private final Set<Integer> clauseEnds = new HashSet<>();
  private final FactCheck facts;
  private final RoleFinder roles;
  private final NoteFinder notes;
  private final NoticeFinder notices;
  private final RelationGatherer gatherer;
  private final RelationalNounFinder relationalNouns;
  private final AppointmentFinder appointments;
  private final OriginFinder origins;
  private final DutyFinder duties;
  private final OfficePlaces places;
  private final EntityCluster chief;
  private final PairFinder pairs;
  private final ShareFinder shares;
  private final PartyFinder parties;
  private final RoundFinder rounds;
  private final JointMakers makers;
  private final CareerFinder careers;
  private final PendingPhrases pending = new PendingPhrases();
  private CreationFinder creations;
  private OwnThingFinder own;

  private RelationFinder(
      AnnotatedDocument document,
      List<EntityCluster> clusters,
      List<TimeExpression> times,
      List<Span> hedges) {
    this.document = document;
    this.reader = new UnitReader(document, clusters);
    List<Clause> clauses = ClauseFinder.find(document);
    clauses.forEach(clause -> clauseEnds.add(clause.end()));
    // The dictionary takes the last syllable of some foreign names for an ending.
    clusters.forEach(cluster -> cluster.mentions().forEach(m -> clauseEnds.remove(m.end())));
    this.facts = new FactCheck(document, hedges, clauseEnds);
    this.places = new OfficePlaces(clusters);
    this.roles = new RoleFinder(reader, places);
    this.appointments = new AppointmentFinder(places, facts);
    this.duties = new DutyFinder(reader);
    this.shares = new ShareFinder(document.text());
    this.origins = new OriginFinder(document.text());
    this.parties = new PartyFinder(document.text());
    this.rounds = new RoundFinder(facts);
    this.makers = new JointMakers(document.text());
    this.careers = new CareerFinder(places);
    this.notes = new NoteFinder(reader);
    this.notices = new NoticeFinder(document.text());
    this.chief = ChiefBody.of(clusters);
    this.pairs = new PairFinder(clusters);
    pending.speakOf(chief);
    this.relationalNouns = new RelationalNounFinder(facts, new PossessorMemory(chief));
    this.gatherer = new RelationGatherer(new EvidenceDates(document, times, clauses));
  }

  /**
   * @param clusters the article's entities with all their mentions
   * @param times its time expressions, in order of the text
   * @param hedges its hedged stretches, in order of the text
   * @return each relation once, with all its evidence, in order of its first
   */
  public static List<Relation> find(
      AnnotatedDocument document,
      List<EntityCluster> clusters,
      List<TimeExpression> times,
      List<Span> hedges) {
    return new RelationFinder(document, clusters, times, hedges).run();
  }

  private List<Relation> run() {
    RuleReading read = read();
    LearntRelations learnt = new LearntRelations(facts, pairs, read);
    for (int i = 0; i < read.sentences().size(); i++) {
      gather(read.sentences().get(i), read.told().get(i), learnt.in(i));
    }
    return gatherer.relations();
  }

  /** What the rules tell. */
  static RuleReading read(AnnotatedDocument document, List<EntityCluster> clusters) {
    return new RelationFinder(document, clusters, List.of(), List.of()).read();
  }

  private RuleReading read() {
    List<Sentence> sentences = new ArrayList<>();
    List<List<Unit>> read = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      for (List<Unit> stretch : stretches(reader.read(sentence))) {
        sentences.add(sentence);
        read.add(stretch);
      }
    }
    List<List<Unit>> units = new Referents(document.text(), chief).resolve(read);
    List<List<Statement>> offices = units.stream().map(this::offices).toList();
    List<List<Statement>> memberships = units.stream().map(parties::find).toList();
    Organizations organizations = Organizations.of(offices, memberships);
    MemberFinder members = MemberFinder.of(units, places);
    Creators creators = Creators.of(units);
    creations = new CreationFinder(creators);
    own = new OwnThingFinder(units, creators, chief);
    List<List<Statement>> told = new ArrayList<>();
    int block = -1;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).block() != block) {
        pending.endBlock();
        careers.endBlock();
        block = sentences.get(i).block();
      }
      List<Statement> statements = new ArrayList<>();
      offices.get(i).stream().filter(organizations::isWorthTelling).forEach(statements::add);
      statements.addAll(memberships.get(i));
      statements.addAll(members.find(units.get(i)));
      find(units.get(i), organizations.byPerson(), statements);
      told.add(statements);
    }
    return new RuleReading(sentences, units, told);
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

  /** What stands beside names, without a predicate. */
  private List<Statement> offices(List<Unit> units) {
    List<Statement> found = new ArrayList<>(roles.find(units));
    found.addAll(notes.find(units));
    found.addAll(notices.find(units));
    found.addAll(appointments.find(units));
    found.addAll(origins.find(units));
    return found;
  }

  private void find(
      List<Unit> units,
      Map<EntityCluster, EntityCluster> organizations,
      List<Statement> statements) {
    statements.addAll(relationalNouns.find(units));
    statements.addAll(RelatedListFinder.find(units));
    statements.addAll(SeatFinder.find(units));
    statements.addAll(creations.find(units));
    statements.addAll(careers.find(units));
    statements.addAll(duties.find(units));
    statements.addAll(shares.find(units));
    statements.addAll(VersusFinder.find(units));
    statements.addAll(ScorerFinder.find(units));
    statements.addAll(PartFinder.find(units));
    statements.addAll(rounds.find(units));
    statements.addAll(BroadcastFinder.find(units));
    Labels labels = new Labels(units, pending);
    StatementWriter writer =
        new StatementWriter(units, facts, organizations, places, labels, statements);
    new SentenceWalk(units, clauseEnds, pending, new PredicateReader(units, writer)).run();
    statements.addAll(makers.find(List.copyOf(statements)));
    statements.addAll(own.find(units, List.copyOf(statements)));
  }

  /** Who holds an office where. Clusters are told by identity: to compare them takes long. */
  private record Organizations(
      Map<EntityCluster, EntityCluster> byPerson, Set<EntityCluster> placed) {

    static Organizations of(List<List<Statement>> offices, List<List<Statement>> memberships) {
      Map<EntityCluster, EntityCluster> byPerson = new IdentityHashMap<>();
      Set<EntityCluster> placed = Collections.newSetFromMap(new IdentityHashMap<>());
      memberships.forEach(sentence -> sentence.forEach(each -> placed.add(each.subject())));
      Set<EntityCluster> unsure = Collections.newSetFromMap(new IdentityHashMap<>());
      for (Statement office : placed(offices)) {
        placed.add(office.subject());
        EntityCluster known = byPerson.putIfAbsent(office.subject(), office.object());
        if (office.former() || known != null && known != office.object()) {
          unsure.add(office.subject());
        }
      }
      unsure.forEach(byPerson::remove);
      return new Organizations(byPerson, placed);
    }

    private static List<Statement> placed(List<List<Statement>> offices) {
      return offices.stream()
          .flatMap(List::stream)
          .filter(office -> office.object() != null && office.type() == RelationType.ROLE)
          .toList();
    }

    /** An office without its place is told only where no other sentence names the place. */
    boolean isWorthTelling(Statement office) {
      return office.object() != null || !placed.contains(office.subject());
    }
  }
}
