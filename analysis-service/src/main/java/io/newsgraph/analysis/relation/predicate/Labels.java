package io.newsgraph.analysis.relation.predicate;

import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.relation.reading.OpenRelative.Reading;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.Phrase;
import io.newsgraph.analysis.relation.reading.Titles;
import io.newsgraph.analysis.relation.reading.Unit;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What a relation's type alone does not say: what is supplied, which office one is put into. */
public final class Labels {

  private static final WordSections WORDS = WordSections.of(Labels.class, "labels.txt");

  /** What stands between goods and the contract about them: 배터리 공급 계약. */
  private static final Set<String> SUPPLYING = WORDS.set("supplying");

  /** The office of whoever does so: 담당 of 담당하다. */
  private static final Map<String, String> DUTIES = duties();

  private static final Set<String> CONTRACTS = WORDS.set("contracts");

  /** 홍길동이 나루소프트를 창업했다. */
  private static final List<String> FOUNDING = WORDS.list("founding");

  private static final String FOUNDER = "창업자";

  private static final Set<String> SHARES = WORDS.set("shares");

  private static final Set<String> COACHES = WORDS.set("coaches");

  /** The office as a post: 사장직. */
  private static final String POST = "직";

  private final List<Unit> units;
  private final PendingPhrases pending;

  public Labels(List<Unit> units, PendingPhrases pending) {
    this.units = units;
    this.pending = pending;
  }

  private static Map<String, String> duties() {
    return WORDS.list("duties").stream()
        .map(line -> line.split(":\\s*"))
        .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
  }

  /**
   * @param isRelative whether the relation is stated in a relative clause
   * @return null where there is none to give
   */
  String of(RelationType type, Reading reading, boolean isRelative) {
    List<Phrase> phrases = phrases(isRelative);
    return switch (type) {
      case APPOINT -> appointed(phrases);
      case ROLE -> office(reading, phrases);
      case SUPPLY -> goods(reading, phrases);
      default -> null;
    };
  }

  /** 총재를 맡은 나세훈; 나세훈 회장은 은포그룹을 이끈다. */
  private String office(Reading reading, List<Phrase> phrases) {
    if (FOUNDING.stream().anyMatch(reading.trigger().stem()::startsWith)) {
      return FOUNDER;
    }
    String ofObject = title(reading.object());
    String title = ofObject == null ? appointed(phrases) : ofObject;
    if (title == null && reading.object().particle() == Particle.AT) {
      String held = held(phrases);
      return held == null ? duty(reading, phrases) : held;
    }
    return title != null || reading.subject() == null ? title : title(reading.subject());
  }

  /** 품질본부장 of 은포전자에서 품질본부장을 지내다. */
  private String held(List<Phrase> phrases) {
    return phrases.stream()
        .filter(phrase -> phrase.particle() == Particle.OBJECT)
        .map(this::title)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** 소재 개발 담당 of 은포전자에서 소재 개발을 담당하다. */
  private String duty(Reading reading, List<Phrase> phrases) {
    String stem = reading.trigger().stem();
    String office = DUTIES.keySet().stream().filter(stem::startsWith).findFirst().orElse(null);
    for (Phrase phrase : phrases) {
      if (office != null && phrase.particle() == Particle.OBJECT && !phrase.isNamed()) {
        String what =
            units.subList(phrase.first(), phrase.last() + 1).stream()
                .map(Unit::text)
                .collect(Collectors.joining(" "));
        return what + " " + DUTIES.get(office);
      }
    }
    return null;
  }

  /** 은포은행 in 홍길동을 은포은행 행장으로 선임했다; null where the office says of no body. */
  Phrase bodyOfOffice(boolean isRelative) {
    return phrases(isRelative).stream()
        .filter(Labels::tells)
        .filter(phrase -> !phrase.isNamed() && title(phrase) != null)
        .findFirst()
        .map(FrameFiller::modifier)
        .orElse(null);
  }

  /** The word of the office that is given: 은포은행장; null for none. */
  String officeWord(boolean isRelative) {
    return phrases(isRelative).stream()
        .filter(Labels::tells)
        .map(this::lastTitle)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private String lastTitle(Phrase phrase) {
    for (int i = phrase.last(); i >= phrase.first(); i--) {
      Unit unit = units.get(i);
      if (unit.is(Unit.Kind.NOUN) && Titles.isTitle(unit.text())) {
        return unit.text();
      }
    }
    return null;
  }

  /** Whether one office alone is given: not 은포청장에 홍길동을, 나루청장에 김하준을 각각 임명했다. */
  boolean isOneOffice(boolean isRelative) {
    return phrases(isRelative).stream()
            .filter(Labels::tells)
            .filter(phrase -> title(phrase) != null)
            .limit(2)
            .count()
        < 2;
  }

  private List<Phrase> phrases(boolean isRelative) {
    return isRelative ? pending.ofRelative() : pending.backwards();
  }

  /** 대표로, 대표에: with the office that is given. */
  private static boolean tells(Phrase phrase) {
    return phrase.particle() == Particle.AS || phrase.particle() == Particle.TO;
  }

  /** Whether what is said to be supplied are parts of a company. */
  static boolean isShare(String goods) {
    return goods != null && SHARES.contains(goods);
  }

  /** 감독 in 은포 유나이티드가 홍길동 감독을 선임했다; null where the person has another title, or had it. */
  String coach(Phrase person) {
    if (!isHere(person) || !COACHES.contains(units.get(person.last()).text())) {
      return null;
    }
    boolean isFormer =
        person.last() > person.first()
            && Titles.FORMER.contains(units.get(person.last() - 1).text());
    return isFormer ? null : units.get(person.last()).text();
  }

  private String appointed(List<Phrase> phrases) {
    return phrases.stream()
        .filter(Labels::tells)
        .map(this::title)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The last title of a phrase: 장관 of 한빛부 장관 후보자. */
  private String title(Phrase phrase) {
    if (!isHere(phrase)) {
      return null;
    }
    for (int i = phrase.last(); i >= phrase.first(); i--) {
      String word = units.get(i).text();
      if (units.get(i).is(Unit.Kind.NOUN) && Titles.isTitle(word)) {
        return word.substring(Titles.contain(word) ? 0 : titleStart(word));
      }
      String office = word.endsWith(POST) ? word.substring(0, word.length() - 1) : "";
      if (Titles.contain(office)) {
        // 사장직에서 물러났다.
        return office;
      }
    }
    return null;
  }

  /** A sentence before may have lent the phrase: its places are not this sentence's. */
  private boolean isHere(Phrase phrase) {
    return phrase.last() < units.size()
        && (!phrase.isNamed()
            || units.subList(phrase.first(), phrase.last() + 1).stream()
                .flatMap(unit -> unit.clusters().stream())
                .anyMatch(cluster -> phrase.heads().stream().anyMatch(head -> head == cluster)));
  }

  private static int titleStart(String word) {
    int start = Titles.start(word);
    return start < word.length() ? start : 0;
  }

  private String goods(Reading reading, List<Phrase> phrases) {
    String supplied = reading.noun() == null ? null : supplied(reading.noun());
    if (supplied != null) {
      return supplied;
    }
    for (Phrase phrase : phrases) {
      boolean isGoods =
          phrase.particle() == Particle.OBJECT
              && (phrase != reading.noun() || isGoods(reading))
              && phrase != reading.object();
      if (isGoods) {
        return lastNoun(phrase);
      }
    }
    return null;
  }

  /** 부품을 대다: the trigger's noun is what is supplied. */
  private static boolean isGoods(Reading reading) {
    return reading.trigger().nouns().stream().noneMatch(CONTRACTS::contains);
  }

  /** 배터리 of 배터리 공급 계약. */
  private String supplied(Phrase noun) {
    for (int i = noun.first() + 1; i <= noun.last(); i++) {
      Unit goods = units.get(i - 1);
      boolean isGoods = goods.is(Unit.Kind.NOUN) && goods.particle() == Particle.NONE;
      if (isGoods && SUPPLYING.contains(units.get(i).text())) {
        return goods.text();
      }
    }
    return null;
  }

  /** 유조선 of 유조선 2척. */
  private String lastNoun(Phrase phrase) {
    for (int i = phrase.last(); i >= phrase.first(); i--) {
      String text = units.get(i).text();
      if (!text.isEmpty() && !Character.isDigit(text.charAt(0))) {
        return text;
      }
    }
    return null;
  }
}
