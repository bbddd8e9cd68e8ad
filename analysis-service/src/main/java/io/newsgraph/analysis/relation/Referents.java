package io.newsgraph.analysis.relation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.language.WordSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the nouns by which an article goes on to speak of something stand for its name: 회사는, 재단은, 이
 * 책을. Where two things compete, a noun stays what it is.
 */
final class Referents {

  /** How far back a noun points that no ending of the name tells, in sentences. */
  private static final int REACH = 3;

  /** Names that are kept in mind: a noun that points farther back says nothing certain. */
  private static final int MAX_NAMES = 40;

  /** How much more an article is about its chief thing of a kind than about another. */
  private static final double CHIEF = 1.5;

  private static final WordSet POINTERS = new WordSet(List.of("이", "해당", "그", "동"));

  /** What says that another one is meant: 새 회사, 다른 은행. */
  private static final WordSet OTHERS =
      new WordSet(
          List.of(
              "새", "다른", "한", "모든", "각", "어느", "여러", "몇", "두", "세", "네", "타", "어떤", "무슨", "첫", "전",
              "양", "일부", "이런", "그런", "또", "같은", "본", "큰", "작은", "온", "저"));

  /** Ends of names that say something else alone: 전자는 is the former. */
  private static final WordSet NOT_ENDS =
      new WordSet(
          List.of("전자", "후자", "정부", "국민", "시민", "중앙", "미래", "우리", "사회", "대회", "회의", "국회", "법인"));

  /** What may follow the noun without a josa and leaves it what it is: 회사 측, 연맹 부회장. */
  private static final WordSet ASIDES = new WordSet(List.of("측", "관계자", "임직원", "대표이사"));

  private final String text;
  private final Deque<Seen> seen = new ArrayDeque<>();

  /** What the last things were called beside their names: 잠수정 ‘얼음나래’. */
  private final Map<String, EntityCluster> byCalling = new HashMap<>();

  /**
   * @param sure whether no other noun before it in the sentence may be the name of what is spoken
   *     of
   */
  private record Seen(EntityCluster cluster, int sentence, Particle particle, boolean sure) {}

  Referents(String text) {
    this.text = text;
  }

  List<List<Unit>> resolve(List<List<Unit>> sentences) {
    List<List<Unit>> resolved = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      resolved.add(resolve(sentences.get(i), i));
    }
    return resolved;
  }

  private List<Unit> resolve(List<Unit> units, int sentence) {
    List<Unit> resolved = null;
    boolean hasUnknown = false;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      EntityCluster meant = unit.is(Unit.Kind.NOUN) ? meant(units, i, sentence) : null;
      if (meant != null) {
        resolved = resolved == null ? new ArrayList<>(units) : resolved;
        resolved.set(i, unit.asName(meant));
        see(meant, sentence, unit.particle(), true);
      } else if (unit.clusters().size() == 1) {
        boolean isSure = !hasUnknown && !isEmbedded(units, i) || unit.particle() == Particle.TOPIC;
        see(unit.clusters().getFirst(), sentence, unit.particle(), isSure);
        call(units, i);
      }
      hasUnknown |= unit.is(Unit.Kind.NOUN) && meant == null && unit.particle().marksSubject();
    }
    return resolved == null ? units : resolved;
  }

  /** The subject of a relative clause: in A가 장악한 시장에 나온 B는 the sentence speaks of B. */
  private static boolean isEmbedded(List<Unit> units, int index) {
    if (units.get(index).particle() != Particle.SUBJECT) {
      return false;
    }
    for (int i = index + 1; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.PREDICATE)) {
        return unit.ending() == Ending.ADNOMINAL;
      }
      if (unit.particle().marksSubject()) {
        return false;
      }
    }
    return false;
  }

  private void call(List<Unit> units, int index) {
    Unit before = index > 0 ? units.get(index - 1) : null;
    EntityCluster cluster = units.get(index).clusters().getFirst();
    boolean isCalled =
        before != null
            && before.is(Unit.Kind.NOUN)
            && before.particle() == Particle.NONE
            && before.text().length() > 1
            && cluster.type() != EntityType.PERSON;
    if (isCalled && byCalling.size() < MAX_NAMES) {
      byCalling.put(before.text(), cluster);
    }
  }

  private void see(EntityCluster cluster, int sentence, Particle particle, boolean sure) {
    if (cluster.type() == EntityType.PERSON || cluster.type() == EntityType.EVENT) {
      return;
    }
    seen.addFirst(new Seen(cluster, sentence, particle, sure));
    if (seen.size() > MAX_NAMES) {
      seen.removeLast();
    }
  }

  private EntityCluster meant(List<Unit> units, int index, int sentence) {
    Unit unit = units.get(index);
    ReferentKind kind = ReferentKind.of(unit.text());
    if (kind == null) {
      return byWord(units, index);
    }
    if (!mayPoint(units, index, kind)) {
      return null;
    }
    Unit before = index > 0 ? units.get(index - 1) : null;
    boolean isBeside = before != null && before.particle() == Particle.WITH && kind.company();
    if (isBeside && before.clusters().size() == 1 && kind.mayBe(before.clusters().getFirst())) {
      return before.clusters().getFirst();
    }
    return kind.isToldByName() ? byName(kind) : bySentence(kind, sentence, unit.particle());
  }

  private boolean isPointed(Unit unit) {
    int space = unit.start() - 1;
    boolean follows = space > 0 && text.charAt(space) == ' ';
    return follows && POINTERS.contains(text, text.lastIndexOf(' ', space - 1) + 1, space);
  }

  /** 이 잠수정은, of what was called so; 농원은, of the only name that ends so. */
  private EntityCluster byWord(List<Unit> units, int index) {
    Unit unit = units.get(index);
    EntityCluster called = byCalling.get(unit.text());
    if (called != null && isPointed(unit) && goesOn(units, index)) {
      return called;
    }
    int length = unit.text().length();
    boolean mayBeEnd = length == 2 || length == 3;
    boolean isSpokenOf = unit.particle().marksSubject() && !NOT_ENDS.contains(unit.text());
    return mayBeEnd && isSpokenOf && isAlone(units, index) ? byEnd(unit.text()) : null;
  }

  private EntityCluster byEnd(String noun) {
    EntityCluster found = null;
    for (Seen each : seen) {
      String name = each.cluster().name();
      boolean endsSo =
          each.cluster().type() == EntityType.ORGANIZATION
              && name.length() > noun.length()
              && name.endsWith(noun);
      if (endsSo && found != null && found != each.cluster()) {
        return null;
      }
      found = endsSo ? each.cluster() : found;
    }
    return found;
  }

  private boolean mayPoint(List<Unit> units, int index, ReferentKind kind) {
    Unit unit = units.get(index);
    int space = unit.start() - 1;
    boolean follows = space > 0 && text.charAt(space) == ' ';
    int from = follows ? text.lastIndexOf(' ', space - 1) + 1 : unit.start();
    boolean isPointed = isPointed(unit);
    boolean isOther = follows && OTHERS.contains(text, from, space);
    boolean isPart = !follows && unit.start() > 0 && Character.isLetterOrDigit(text.charAt(space));
    if (isOther || isPart || kind.pointed() && !isPointed) {
      return false;
    }
    boolean goesOn = goesOn(units, index) || isPointed && isModifier(units, index);
    return goesOn && (isPointed || isAlone(units, index));
  }

  /** 회사다 tells what something is; 회사 대표 is of the company, 회사 설립 of another matter. */
  private static boolean goesOn(List<Unit> units, int index) {
    return switch (units.get(index).particle()) {
      case IS, BEING, OTHER -> false;
      case NONE -> index + 1 < units.size() && isAside(units.get(index + 1));
      default -> true;
    };
  }

  /** 이 회사 지분, 이 대학 총장: pointed at, it is the same whatever follows. */
  private static boolean isModifier(List<Unit> units, int index) {
    return units.get(index).particle() == Particle.NONE
        && index + 1 < units.size()
        && units.get(index + 1).is(Unit.Kind.NOUN);
  }

  private static boolean isAside(Unit next) {
    boolean isPerson =
        next.is(Unit.Kind.NAME) && next.clusters().getFirst().type() == EntityType.PERSON;
    return isPerson
        || next.is(Unit.Kind.NOUN) && (ASIDES.contains(next.text()) || Titles.isTitle(next.text()));
  }

  /** Not behind a noun or a clause that says of which kind it is: 게임 회사는, 작은 회사가. */
  private static boolean isAlone(List<Unit> units, int index) {
    if (index == 0) {
      return true;
    }
    Unit before = units.get(index - 1);
    if (before.is(Unit.Kind.PREDICATE)) {
      return before.ending() != Ending.ADNOMINAL;
    }
    boolean leads = before.particle() == Particle.NONE || before.particle() == Particle.OF;
    boolean isPerson =
        before.is(Unit.Kind.NAME) && before.clusters().getFirst().type() == EntityType.PERSON;
    return !before.isNominal() || isPerson || !leads && before.particle() != Particle.BEING;
  }

  /**
   * The only thing of that name's kind, or the last one that was spoken of alone; of several in one
   * sentence the one that the article is about.
   */
  private EntityCluster byName(ReferentKind kind) {
    EntityCluster found = null;
    boolean isSure = true;
    int sentence = -1;
    for (Seen each : seen) {
      if (!kind.mayBe(each.cluster()) || each.cluster() == found) {
        continue;
      }
      if (found != null && each.sentence() != sentence) {
        break;
      }
      sentence = each.sentence();
      isSure = found == null || isChief(each.cluster(), found) || isChief(found, each.cluster());
      found = found == null || isChief(each.cluster(), found) ? each.cluster() : found;
      if (!isSure) {
        break;
      }
    }
    return isSure ? found : chief(kind);
  }

  /** The one that the article is about far more than about any other of its kind. */
  private EntityCluster chief(ReferentKind kind) {
    EntityCluster found = null;
    for (Seen each : seen) {
      boolean isCandidate = kind.mayBe(each.cluster()) && each.cluster() != found;
      if (isCandidate && (found == null || each.cluster().salience() > found.salience())) {
        found = each.cluster();
      }
    }
    for (Seen each : seen) {
      boolean isRival = kind.mayBe(each.cluster()) && each.cluster() != found;
      if (isRival && !isChief(found, each.cluster())) {
        return null;
      }
    }
    return found;
  }

  private static boolean isChief(EntityCluster one, EntityCluster other) {
    return one.salience() > CHIEF * other.salience();
  }

  /** What the nearest sentence with such a thing speaks of. */
  private EntityCluster bySentence(ReferentKind kind, int sentence, Particle particle) {
    for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
      List<Seen> candidates = new ArrayList<>(4);
      for (Seen each : seen) {
        boolean acts = each.particle().marksSubject() || each.particle() == Particle.WITH;
        boolean isActor = s == sentence && acts && !particle.marksSubject();
        if (each.sentence() == s && each.sure() && kind.mayBe(each.cluster()) && !isActor) {
          candidates.add(each);
        }
      }
      if (!candidates.isEmpty()) {
        return salient(candidates);
      }
    }
    return only(
        seen.stream()
            .filter(each -> each.sentence() >= sentence - 1)
            .filter(each -> each.sentence() < sentence || particle.marksSubject())
            .filter(each -> each.particle() == Particle.SUBJECT && kind.mayBe(each.cluster()))
            .toList());
  }

  private static EntityCluster salient(List<Seen> candidates) {
    EntityCluster only = only(candidates);
    if (only != null) {
      return only;
    }
    // 네이버와 카카오가: two are spoken of; the last one stands first.
    for (int i = 1; i < candidates.size(); i++) {
      boolean isJoined = candidates.get(i).particle() == Particle.WITH;
      if (isJoined && candidates.get(i - 1).particle().marksSubject()) {
        return null;
      }
    }
    List<Seen> topics = marked(candidates, Particle.TOPIC);
    return only(topics.isEmpty() ? marked(candidates, Particle.SUBJECT) : topics);
  }

  private static List<Seen> marked(List<Seen> candidates, Particle particle) {
    return candidates.stream().filter(each -> each.particle() == particle).toList();
  }

  private static EntityCluster only(List<Seen> candidates) {
    EntityCluster only = candidates.isEmpty() ? null : candidates.getFirst().cluster();
    return candidates.stream().allMatch(each -> each.cluster() == only) ? only : null;
  }
}
