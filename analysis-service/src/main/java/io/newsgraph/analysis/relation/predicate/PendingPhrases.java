package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The phrases of a clause that no predicate has taken yet, and the subjects of the clauses before
 * it, which hold on where a clause names none of its own.
 */
public final class PendingPhrases {

  /** How far back a predicate looks; a clause with more phrases is no clause. */
  private static final int REACH = 12;

  private final List<Phrase> phrases = new ArrayList<>();

  /** What the last relative clause took, the nearest to its predicate first. */
  private final List<Phrase> taken = new ArrayList<>();

  private Phrase topic;
  private Phrase subject;
  private Phrase topicOfPreviousSentence;
  private Phrase lent;
  private Phrase lastOrganization;
  private Phrase partner;
  private Phrase chief;
  private Phrase lastThing;
  private Phrase opponent;
  private boolean hasSubject;

  void add(Phrase phrase) {
    boolean isThing = phrase.heads().size() == 1 && isThing(phrase.heads().getFirst().type());
    lastThing = isThing ? phrase : lastThing;
    hasSubject |= phrase.particle().marksSubject();
    phrases.add(phrase);
  }

  Phrase last() {
    return phrases.isEmpty() ? null : phrases.getLast();
  }

  /** The phrase before another one, which is the last; null for none. */
  Phrase before(Phrase last) {
    int size = phrases.size();
    return size > 1 && phrases.get(size - 1) == last ? phrases.get(size - 2) : null;
  }

  boolean endsIn(Particle particle) {
    return !phrases.isEmpty() && phrases.getLast().particle() == particle;
  }

  /** Whether a phrase of the clause has a josa, and a noun of which nothing tells what it is. */
  boolean endsInUnknown(Particle particle) {
    return backwards().stream()
        .anyMatch(phrase -> phrase.particle() == particle && !phrase.isNamed());
  }

  /** Of which organisation the whole article speaks; null for none. */
  public void speakOf(EntityCluster body) {
    chief = body == null ? null : new Phrase(0, 0, Particle.TOPIC, List.of(body), List.of(), null);
  }

  /** What follows goes on to speak of a body, as if the sentence before had; null for none. */
  public void goOnAbout(EntityCluster body) {
    topicOfPreviousSentence =
        body == null ? null : new Phrase(0, 0, Particle.TOPIC, List.of(body), List.of(), null);
  }

  /** The organisation that the article is about; null where none stands out. */
  Phrase chief() {
    return chief;
  }

  /** Whether nothing in the sentence is marked as who or what it is about. */
  boolean hasNoSubject() {
    return !hasSubject;
  }

  void removeLast() {
    phrases.removeLast();
  }

  /** The phrases from the last one back, no more than a predicate reaches. */
  List<Phrase> backwards() {
    return phrases.subList(Math.max(0, phrases.size() - REACH), phrases.size()).reversed();
  }

  /** The phrases of the last relative clause, from the last one back, its subject aside. */
  List<Phrase> ofRelative() {
    return taken.subList(0, Math.min(REACH, taken.size()));
  }

  /** The subject of the clause itself; null if it has none. */
  Phrase ownSubject(Phrase except, boolean topicToo) {
    List<Phrase> subjects = subjects(except, topicToo);
    return subjects.isEmpty() ? null : subjects.getFirst();
  }

  /** What is marked as a subject in the clause, the nearest first. */
  List<Phrase> subjects(Phrase except, boolean topicToo) {
    List<Phrase> subjects = new ArrayList<>(2);
    for (int i = phrases.size() - 1; i >= Math.max(0, phrases.size() - REACH); i--) {
      Phrase phrase = phrases.get(i);
      boolean isMarked =
          topicToo ? phrase.particle().marksSubject() : phrase.particle() == Particle.SUBJECT;
      if (isMarked && phrase != except) {
        subjects.add(phrase);
      }
    }
    return subjects;
  }

  /** Whether a phrase is the first one of its sentence that is marked as a subject. */
  boolean isOnlySubject(Phrase phrase) {
    return phrase.particle().marksSubject()
        && topic == null
        && subject == null
        && subjects(phrase, true).isEmpty();
  }

  /** The same, where no relative clause has a subject that may be the main clause's either. */
  boolean isSpokenOfAlone(Phrase phrase) {
    return lent == null && isOnlySubject(phrase);
  }

  /** With whom the clause before was done: B와 칩을 개발하기로 하고 협약을 맺었다; null for none. */
  Phrase partnerOfClauseBefore() {
    return partner;
  }

  /** Who did what the clause before says, where it is not the topic; null for nobody. */
  Phrase subjectOfClauseBefore() {
    return subject;
  }

  private static boolean isThing(EntityType type) {
    return type == EntityType.WORK || type == EntityType.PRODUCT;
  }

  /** 나루소프트를 상대로: whoever it is, it holds to the sentence's end. */
  void actAgainst(Phrase other) {
    opponent = other;
  }

  /** Against whom the sentence says something is done; null for nobody. */
  Phrase opponent() {
    return opponent;
  }

  /** The work or product that the text has named last; null for none. */
  Phrase lastThing() {
    return lastThing;
  }

  /** The organisation that the text has spoken of last; null for none in this block. */
  Phrase lastOrganization() {
    return lastOrganization;
  }

  /** What the sentence before spoke of; null for nothing. */
  Phrase topicOfPreviousSentence() {
    return topicOfPreviousSentence;
  }

  /** The topic of the sentence so far; null for none. */
  Phrase topic() {
    for (Phrase phrase : backwards()) {
      if (phrase.particle() == Particle.TOPIC) {
        return phrase;
      }
    }
    return topic;
  }

  /**
   * The subject that holds on from an earlier clause or sentence; null for none.
   *
   * @param mayAct what may be the subject; a noun without a name may be, but tells nothing
   */
  Phrase inheritedSubject(Predicate<Phrase> mayAct) {
    if (topic != null && mayAct.test(topic)) {
      return topic;
    }
    if (lent != null) {
      // 나루랩은 은포대가 판교에 세운 회사로, 투자를 받았다: the topic of the clause comes before a lent subject.
      Phrase spokenOf = topic();
      return spokenOf != null && mayAct.test(spokenOf) ? spokenOf : lent;
    }
    if (subject != null || hasSubject) {
      return subject;
    }
    Phrase also = also(mayAct);
    return also == null ? topicOfPreviousSentence : also;
  }

  /** 나루소프트도 자사가 만든 앱을 내놨다: who does so too; null for nobody. */
  private Phrase also(Predicate<Phrase> mayAct) {
    return backwards().stream()
        .filter(phrase -> phrase.particle() == Particle.ALSO && phrase.isNamed())
        .filter(mayAct)
        .findFirst()
        .orElse(null);
  }

  /**
   * A relative clause takes what belongs to it; topics never do.
   *
   * @param stays what is none of its phrases, and ends them
   * @param mayLend whether the subject may be that of the main clause as well, where that names no
   *     other: 한빛전자가 판교에서 열린 행사에서 글벗을 공개했다
   */
  void takeRelative(Predicate<Phrase> stays, int limit, boolean mayLend) {
    taken.clear();
    while (!phrases.isEmpty() && taken.size() < limit) {
      Particle particle = phrases.getLast().particle();
      if (particle == Particle.TOPIC || stays.test(phrases.getLast())) {
        return;
      }
      Phrase phrase = phrases.removeLast();
      if (particle == Particle.SUBJECT) {
        lent = mayLend && !taken.isEmpty() ? phrase : lent;
        return;
      }
      taken.add(phrase);
    }
  }

  void endClause() {
    Phrase outer = null;
    for (Phrase phrase : phrases) {
      if (phrase.particle() == Particle.WITH && phrase.isNamed()) {
        partner = phrase;
      }
      if (phrase.particle() == Particle.TOPIC) {
        topic = phrase;
        boolean isOrganization =
            phrase.heads().size() == 1
                && phrase.heads().getFirst().type() == EntityType.ORGANIZATION;
        lastOrganization = isOrganization ? phrase : lastOrganization;
      } else if (phrase.particle() == Particle.SUBJECT) {
        // 연대가 어장이 망가졌다며 소송을 냈다: the first one is the main clause's.
        outer = outer != null && outer.isNamed() ? outer : phrase;
        subject = outer;
      }
    }
    phrases.clear();
  }

  /**
   * @param isFigure whether a phrase speaks of what every company has
   */
  void endSentence(Predicate<Phrase> isFigure) {
    endClause();
    Phrase last = topic != null ? topic : subject != null ? subject : lent;
    if (last != null && !isFigure.test(last) && !isInPassing()) {
      topicOfPreviousSentence = spokenOf(last);
    }
    topic = null;
    subject = null;
    lent = null;
    partner = null;
    opponent = null;
    hasSubject = false;
  }

  /** 우리은행이 이 제품을 쓴다: a sentence without a topic goes on with that of the one before. */
  private boolean isInPassing() {
    return topic == null
        && subject != null
        && topicOfPreviousSentence != null
        && topicOfPreviousSentence.particle() == Particle.TOPIC;
  }

  /** 한빛전자의 주가가 speaks of the company. */
  private static Phrase spokenOf(Phrase phrase) {
    Phrase of = phrase.isNamed() ? null : FrameFiller.modifier(phrase);
    boolean isOrganization =
        of != null
            && of.heads().size() == 1
            && of.heads().getFirst().type() == EntityType.ORGANIZATION;
    return isOrganization ? of : phrase;
  }

  /** A paragraph is over: what it spoke of is not carried on. */
  public void endBlock() {
    topicOfPreviousSentence = null;
    lastOrganization = null;
  }
}
