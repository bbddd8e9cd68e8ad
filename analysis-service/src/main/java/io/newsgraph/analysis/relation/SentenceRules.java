package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.relation.creation.BroadcastFinder;
import io.newsgraph.analysis.relation.creation.CreationFinder;
import io.newsgraph.analysis.relation.creation.Creators;
import io.newsgraph.analysis.relation.creation.DeliveryFinder;
import io.newsgraph.analysis.relation.creation.OwnThingFinder;
import io.newsgraph.analysis.relation.creation.PartSupplyFinder;
import io.newsgraph.analysis.relation.creation.ScorerFinder;
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
import io.newsgraph.analysis.relation.office.HeldOfficeFinder;
import io.newsgraph.analysis.relation.office.LineupFinder;
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
import io.newsgraph.analysis.relation.statement.FactCheck;
import io.newsgraph.analysis.relation.statement.JointMakers;
import io.newsgraph.analysis.relation.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules that tell what sentences state, one sentence after the other: offices, relational nouns
 * and seats stand beside names, all else is told by predicates and their frames. They remember what
 * the sentences before spoke of.
 */
final class SentenceRules {

  private final FactCheck facts;
  private final Set<Integer> clauseEnds;
  private final OfficePlaces places;
  private final EntityCluster chief;
  private final RoleFinder roles;
  private final NoteFinder notes;
  private final NoticeFinder notices;
  private final RelationalNounFinder relationalNouns;
  private final AppointmentFinder appointments;
  private final OriginFinder origins;
  private final DutyFinder duties;
  private final ShareFinder shares;
  private final PartyFinder parties;
  private final RoundFinder rounds;
  private final JointMakers makers;
  private final CareerFinder careers;
  private final PendingPhrases pending = new PendingPhrases();
  private MemberFinder members;
  private CreationFinder creations;
  private OwnThingFinder own;
  private final DeliveryFinder deliveries;
  private final PartSupplyFinder parts;

  /**
   * @param clauseEnds where clauses end in the text
   * @param clusters the article's entities
   */
  SentenceRules(
      AnnotatedDocument document,
      UnitReader reader,
      FactCheck facts,
      Set<Integer> clauseEnds,
      List<EntityCluster> clusters) {
    String text = document.text();
    this.facts = facts;
    this.clauseEnds = clauseEnds;
    this.places = new OfficePlaces(clusters);
    this.chief = ChiefBody.of(clusters);
    this.roles = new RoleFinder(reader, places);
    this.appointments = new AppointmentFinder(places, facts);
    this.duties = new DutyFinder(reader);
    this.shares = new ShareFinder(text);
    this.origins = new OriginFinder(text);
    this.parties = new PartyFinder(text);
    this.rounds = new RoundFinder(facts);
    this.makers = new JointMakers(text);
    this.careers = new CareerFinder(places);
    this.deliveries = new DeliveryFinder(facts);
    this.parts = new PartSupplyFinder(facts, chief);
    this.notes = new NoteFinder(reader);
    this.notices = new NoticeFinder(text);
    this.relationalNouns = new RelationalNounFinder(facts, new PossessorMemory(chief));
    pending.speakOf(chief);
  }

  /** What stands beside names, without a predicate. */
  List<Statement> offices(List<Unit> units) {
    List<Statement> found = new ArrayList<>(roles.find(units));
    found.addAll(notes.find(units));
    found.addAll(notices.find(units));
    found.addAll(appointments.find(units));
    found.addAll(origins.find(units));
    found.addAll(HeldOfficeFinder.find(units));
    return found;
  }

  /** Who belongs to which party. */
  List<Statement> memberships(List<Unit> units) {
    return parties.find(units);
  }

  /** Takes in what the whole article says of whose things are; before anything is read. */
  void know(List<List<Unit>> article) {
    members = MemberFinder.of(article, places);
    Creators creators = Creators.of(article);
    creations = new CreationFinder(creators);
    own = new OwnThingFinder(article, creators, chief);
  }

  /** A paragraph is over: what it spoke of is not carried on. */
  void endBlock() {
    pending.endBlock();
    careers.endBlock();
    parts.endBlock();
    relationalNouns.endBlock();
  }

  /** What follows goes on to speak of a body. */
  void goOnAbout(EntityCluster body) {
    pending.goOnAbout(body);
  }

  /**
   * Adds what the next sentence states, offices and parties aside.
   *
   * @param organizations whom everybody of the article works for
   * @param statements the offices and parties that it tells
   */
  void find(
      List<Unit> units,
      Map<EntityCluster, EntityCluster> organizations,
      List<Statement> statements) {
    statements.addAll(members.find(units));
    statements.addAll(LineupFinder.find(units));
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
    statements.addAll(parts.find(units));
    Labels labels = new Labels(units, pending);
    StatementWriter writer =
        new StatementWriter(units, facts, organizations, places, labels, statements);
    new SentenceWalk(units, clauseEnds, pending, new PredicateReader(units, writer)).run();
    statements.addAll(makers.find(List.copyOf(statements)));
    statements.addAll(own.find(units, List.copyOf(statements)));
    statements.addAll(deliveries.find(units, List.copyOf(statements)));
  }
}
