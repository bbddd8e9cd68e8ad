package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.reading.UnitReader;
import io.newsgraph.analysis.relation.referent.Referents;
import io.newsgraph.analysis.relation.statement.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Finds the relations that somebody is quoted to state, word for word: “나루소프트와 협약을 맺었습니다.” They are
 * the speaker's, and hedged. Where the words have no subject, or 우리, the speaker's body is it.
 */
final class Speech {

  /** Words by which somebody speaks of the own body: 우리는, 저희가. */
  private static final Set<String> WE = WordList.set(Speech.class, "first-person.txt");

  /** Shorter ones state nothing, or are names and stressed words. */
  private static final int MIN_LENGTH = 12;

  /** Longer ones are no sentences; rules look for the names of a whole one. */
  private static final int MAX_LENGTH = 400;

  private static final String ENDS = ".!?";

  private static final char QUESTION = '?';

  private final String text;
  private final UnitReader reader;
  private final SentenceRules rules;
  private final Organizations organizations;
  private final Referents referents;
  private final List<Statement> found = new ArrayList<>();

  /**
   * @param rules that have read nothing yet
   * @param organizations whom the article's people work for
   */
  Speech(String text, UnitReader reader, SentenceRules rules, Organizations organizations) {
    this.text = text;
    this.reader = reader;
    this.rules = rules;
    this.organizations = organizations;
    this.referents = new Referents(text, null);
  }

  /** What is stated, in order of the text. */
  List<Statement> read(List<Quotation> quotations) {
    for (Quotation quotation : quotations) {
      if (quotation.kind() == Quotation.Kind.DIRECT) {
        read(quotation);
      }
    }
    found.sort(Comparator.comparingInt(Statement::start));
    return found;
  }

  private void read(Quotation quotation) {
    EntityCluster body = body(quotation.speaker());
    rules.endBlock();
    rules.goOnAbout(body);
    int start = quotation.start();
    for (int i = start; i < quotation.end(); i++) {
      if (!endsSentence(i, quotation.end())) {
        continue;
      }
      if (text.charAt(i) != QUESTION) {
        read(new Span(start, i + 1), body);
      }
      start = i + 1;
    }
  }

  /** 3.5% does not. */
  private boolean endsSentence(int position, int end) {
    int next = position + 1;
    return next == end
        || ENDS.indexOf(text.charAt(position)) >= 0 && Character.isWhitespace(text.charAt(next));
  }

  private void read(Span sentence, EntityCluster body) {
    if (sentence.length() < MIN_LENGTH || sentence.length() > MAX_LENGTH) {
      return;
    }
    List<Unit> read = reader.read(sentence.start(), sentence.end());
    List<Unit> units = referents.next(read.stream().map(unit -> own(unit, body)).toList());
    List<Statement> statements = new ArrayList<>(rules.offices(units));
    statements.addAll(rules.memberships(units));
    rules.find(units, organizations.byPerson(), statements);
    statements.stream().filter(told -> told.object() != null).map(Speech::said).forEach(found::add);
  }

  private static Unit own(Unit unit, EntityCluster body) {
    return body != null && unit.is(Unit.Kind.NOUN) && WE.contains(unit.text())
        ? unit.asName(body)
        : unit;
  }

  /** The body that speaks, or that whoever speaks works for; null for none. */
  private EntityCluster body(Quotation.Speaker speaker) {
    EntityCluster entity = speaker == null ? null : speaker.entity();
    if (entity == null || entity.type() == EntityType.ORGANIZATION) {
      return entity;
    }
    return entity.type() == EntityType.PERSON ? organizations.byPerson().get(entity) : null;
  }

  /** Whatever is said is said by somebody. */
  private static Statement said(Statement told) {
    return new Statement(
        told.type(),
        told.subject(),
        told.object(),
        told.label(),
        told.former(),
        true,
        told.start(),
        told.end());
  }
}
