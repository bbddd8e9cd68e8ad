package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.OpenRelative.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads what the predicates of a sentence say of the phrases around them. */
final class PredicateReader {

  /** Relative predicates that stand for a josa and take one noun: 협력을 위한. */
  private static final Set<String> LIGHT =
      WordList.set(PredicateReader.class, "light-relatives.txt");

  /** What is bought stands for the company: 나루소프트 지분 51%를 인수했다. */
  private static final Set<String> STAKES = Set.of("지분", "주식", "경영권");

  /** What the copula says behind an office: 나세훈은 은포은행 총재다. */
  private static final Trigger HOLDS_OFFICE =
      Trigger.of(
          new Frame(
              RelationType.ROLE, List.of(Particle.SUBJECT), List.of(Particle.IS), false, false),
          null,
          "이다");

  private static final String UNDERWAY = "중";

  private final List<Unit> units;
  private final StatementWriter writer;
  private OpenRelative open;

  PredicateReader(List<Unit> units, StatementWriter writer) {
    this.units = units;
    this.writer = writer;
  }

  void read(int index, PendingPhrases pending) {
    Unit unit = units.get(index);
    List<Trigger> triggers = FrameTable.of(unit.text());
    if (unit.ending() == Ending.ADNOMINAL) {
      relative(index, triggers, pending);
      return;
    }
    for (Reading reading : readings(triggers, pending, true)) {
      writer.write(complete(reading, pending), index, index, false);
    }
  }

  private void relative(int index, List<Trigger> triggers, PendingPhrases pending) {
    List<Reading> readings = new ArrayList<>(readings(triggers, pending, false));
    for (Trigger trigger : triggers) {
      if (trigger.noun() != null && noun(trigger, pending) == null) {
        readings.add(reading(trigger, null, pending, false));
      }
    }
    boolean hasObject = readings.stream().anyMatch(reading -> reading.object() != null);
    if (!readings.isEmpty()) {
      open = new OpenRelative(index, readings);
    }
    boolean takesPartner = hasObject && !readings.isEmpty();
    boolean isLight = LIGHT.contains(units.get(index).text());
    boolean leavesSubject = hasObject || hasObjectOnTop(pending);
    pending.takeRelative(leavesSubject, !takesPartner, isLight ? 1 : Integer.MAX_VALUE);
  }

  private static boolean hasObjectOnTop(PendingPhrases pending) {
    return pending.last() != null && pending.last().particle() == Particle.OBJECT;
  }

  /** The readings with all of their nouns; those of the noun nearest to the clause's start win. */
  private List<Reading> readings(List<Trigger> triggers, PendingPhrases pending, boolean topicToo) {
    List<Reading> readings = new ArrayList<>();
    int leftmost = Integer.MAX_VALUE;
    for (Trigger trigger : triggers) {
      Phrase noun = trigger.noun() == null ? null : noun(trigger, pending);
      if (trigger.noun() != null && noun == null) {
        continue;
      }
      int position = noun == null ? -1 : nounIndex(trigger, noun);
      if (position >= 0 && position > leftmost) {
        continue;
      }
      if (position >= 0 && position < leftmost) {
        readings.removeIf(reading -> reading.noun() != null);
        leftmost = position;
      }
      readings.add(reading(trigger, noun, pending, topicToo));
    }
    return readings;
  }

  private Reading reading(Trigger trigger, Phrase noun, PendingPhrases pending, boolean topicToo) {
    Frame frame = trigger.frame();
    Phrase object = pick(frame, frame.object(), noun, null, pending, topicToo);
    Phrase subject = pick(frame, frame.subject(), noun, object, pending, topicToo);
    if (subject == null && noun != null && isSubject(noun.genitive(), noun, object, frame)) {
      subject = noun.genitive();
    }
    return new Reading(trigger, noun, subject, object);
  }

  /** 한빛전자의 나루소프트 인수, 한빛전자와 나루소프트 간 협력: the genitive holds who acts. */
  private static boolean isSubject(Phrase genitive, Phrase noun, Phrase object, Frame frame) {
    if (genitive == null || !genitive.isNamed()) {
      return false;
    }
    boolean isOwner = object != null && object != genitive && !noun.inner().isEmpty();
    return frame.mutual() ? object == null && isPair(genitive) : isOwner;
  }

  private Phrase pick(
      Frame frame,
      List<Particle> marks,
      Phrase noun,
      Phrase taken,
      PendingPhrases pending,
      boolean topicToo) {
    for (Particle mark : marks) {
      Phrase found =
          switch (mark) {
            case SUBJECT -> pending.ownSubject(noun, topicToo);
            case OF -> modifier(noun);
            default -> nearest(frame, mark, noun, pending);
          };
      if (found != null && found != taken) {
        return found;
      }
    }
    return null;
  }

  /** What stands before the trigger's noun without a josa, or with 의. */
  private static Phrase modifier(Phrase noun) {
    if (noun == null) {
      return null;
    }
    if (!noun.inner().isEmpty()) {
      return new Phrase(noun.first(), noun.last(), Particle.OF, noun.inner(), List.of(), null);
    }
    return noun.genitive() != null && noun.genitive().isNamed() ? noun.genitive() : null;
  }

  private Phrase nearest(Frame frame, Particle mark, Phrase noun, PendingPhrases pending) {
    Phrase also = null;
    for (Phrase phrase : pending.backwards()) {
      boolean isThrough = phrase.particle() == mark && phrase != noun && standsFor(frame, phrase);
      if (isThrough) {
        return modifier(phrase);
      }
      if (phrase == noun || !phrase.isNamed()) {
        continue;
      }
      if (phrase.particle() == mark) {
        return phrase;
      }
      if (also == null && mark == Particle.OBJECT && phrase.particle() == Particle.ALSO) {
        also = phrase;
      }
    }
    return also;
  }

  /** 은포은행 총재에 임명됐다 names the organisation, 나루소프트 지분을 인수했다 the company. */
  private boolean standsFor(Frame frame, Phrase phrase) {
    if (phrase.isNamed() || modifier(phrase) == null) {
      return false;
    }
    String head = units.get(phrase.last()).text();
    return switch (frame.type()) {
      case APPOINT, ROLE -> Titles.isTitle(head) || Titles.isTitle(previous(phrase));
      case ACQUIRE -> hasStake(phrase);
      default -> false;
    };
  }

  private String previous(Phrase phrase) {
    return phrase.last() > phrase.first() ? units.get(phrase.last() - 1).text() : "";
  }

  private boolean hasStake(Phrase phrase) {
    return units.subList(phrase.first(), phrase.last() + 1).stream()
        .anyMatch(unit -> STAKES.contains(unit.text()));
  }

  private Phrase noun(Trigger trigger, PendingPhrases pending) {
    for (Phrase phrase : pending.backwards()) {
      if (nounIndex(trigger, phrase) >= 0) {
        return phrase;
      }
    }
    return null;
  }

  private int nounIndex(Trigger trigger, Phrase phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NOUN) && unit.text().endsWith(trigger.noun())) {
        return i;
      }
    }
    return -1;
  }

  /** A reading whose subject holds on from an earlier clause. */
  private static Reading complete(Reading reading, PendingPhrases pending) {
    boolean wantsSubject = reading.trigger().frame().subject().contains(Particle.SUBJECT);
    if (reading.subject() != null || !wantsSubject) {
      return reading;
    }
    Phrase own = pending.ownSubject(reading.noun(), true);
    Phrase subject = own == null ? pending.inheritedSubject() : own;
    return new Reading(reading.trigger(), reading.noun(), subject, reading.object());
  }

  /** A new phrase: it may be the noun that a relative clause waits for. */
  void phrase(Phrase phrase, PendingPhrases pending) {
    if (phrase.particle() == Particle.IS && standsFor(HOLDS_OFFICE.frame(), phrase)) {
      Reading reading =
          new Reading(HOLDS_OFFICE, phrase, pending.ownSubject(phrase, true), modifier(phrase));
      writer.write(reading, phrase.last(), phrase.last(), false);
    }
    if (units.get(phrase.last()).text().equals(UNDERWAY) && phrase.last() > phrase.first()) {
      underway(phrase, pending);
    }
    if (open == null) {
      return;
    }
    OpenRelative relative = open;
    open = null;
    for (Reading reading : relative.readings()) {
      boolean awaitsNoun = reading.trigger().noun() != null && reading.noun() == null;
      if (awaitsNoun) {
        if (nounIndex(reading.trigger(), phrase) >= 0) {
          Reading whole =
              new Reading(reading.trigger(), phrase, reading.subject(), reading.object());
          writer.write(complete(whole, pending), relative.predicate(), phrase.last(), false);
        }
        continue;
      }
      fill(reading, phrase, relative.predicate(), pending);
    }
  }

  /** 검토 중이다 says the same as 검토하고 있다. */
  private void underway(Phrase phrase, PendingPhrases pending) {
    int verbalNoun = phrase.last() - 1;
    List<Trigger> triggers = FrameTable.of(units.get(verbalNoun).text() + "하다");
    for (Reading reading : readings(triggers, pending, true)) {
      writer.write(complete(reading, pending), verbalNoun, phrase.last(), false);
    }
  }

  private void fill(Reading reading, Phrase head, int predicate, PendingPhrases pending) {
    Frame frame = reading.trigger().frame();
    boolean fitsObject = fits(head, cluster -> ArgumentTypes.mayBeObject(frame.type(), cluster));
    boolean fitsSubject = fits(head, cluster -> ArgumentTypes.mayBeSubject(frame.type(), cluster));
    boolean isComplete = frame.mutual() && isPair(reading.subject());
    if (reading.object() == null && fitsObject && !isComplete) {
      Reading whole = new Reading(reading.trigger(), reading.noun(), reading.subject(), head);
      writer.write(whole, predicate, predicate, true);
      return;
    }
    if (reading.object() == null && !frame.mutual()) {
      return;
    }
    if (fitsSubject && reading.object() != null) {
      Reading whole = new Reading(reading.trigger(), reading.noun(), head, reading.object());
      writer.write(whole, predicate, predicate, true);
      return;
    }
    Phrase own = reading.subject() != null ? reading.subject() : pending.ownSubject(head, true);
    Reading whole = new Reading(reading.trigger(), reading.noun(), own, reading.object());
    writer.write(complete(whole, pending), predicate, predicate, false);
  }

  private static boolean isPair(Phrase subject) {
    return subject != null && subject.heads().size() > 1;
  }

  private static boolean fits(Phrase head, java.util.function.Predicate<EntityCluster> type) {
    return head.isNamed() && head.heads().stream().allMatch(type);
  }

  /** A noun that stands for a predicate at the end of a headline: 나루소프트 인수. */
  void verbless(PendingPhrases pending, int end) {
    Phrase last = pending.last();
    if (last == null || last.last() != end - 1 || last.particle() != Particle.NONE) {
      return;
    }
    String noun = units.get(last.last()).text();
    for (Trigger trigger : FrameTable.ofNoun(noun)) {
      Reading reading = reading(trigger, last, pending, true);
      Phrase object = reading.object() == null ? modifier(last) : reading.object();
      Reading whole = new Reading(trigger, last, reading.subject(), object);
      writer.write(complete(whole, pending), last.last(), last.last(), false);
    }
  }

  void endClause(PendingPhrases pending) {
    open = null;
  }
}
