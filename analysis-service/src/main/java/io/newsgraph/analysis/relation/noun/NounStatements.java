package io.newsgraph.analysis.relation.noun;

import io.newsgraph.analysis.entity.name.Countries;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.relation.office.HeadsOfBodies;
import io.newsgraph.analysis.relation.reading.RelationalNouns.Meaning;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.ArgumentTypes;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns what a noun such as 자회사 says of two names into a statement, where it can hold of them. */
final class NounStatements {

  private static final List<String> UNIONS = WordList.lines(NounStatements.class, "unions.txt");

  /** 한빛부 소속 은포연구원. */
  private static final List<String> AUTHORITIES =
      WordList.lines(NounStatements.class, "authorities.txt");

  private static final Meaning AGENCY_OF = new Meaning(RelationType.PARENT, true, false);
  private static final Meaning MEMBER_OF = new Meaning(RelationType.MEMBER, false, false);

  /** 싱가포르의 투자사 나루캐피탈 has invested in others than Singapore. */
  private static final Set<RelationType> OF_BODIES =
      EnumSet.of(
          RelationType.INVEST, RelationType.SUPPLY, RelationType.PARENT, RelationType.PARTNER);

  private NounStatements() {}

  /** Adds that {@code a} and {@code b} are what {@code A의 noun B} says, unless they cannot be. */
  static void add(
      List<Statement> found,
      Meaning said,
      EntityCluster a,
      EntityCluster b,
      boolean hedged,
      int start,
      int end) {
    boolean isUnited = said.type() == RelationType.PARENT && (isUnion(a) || isUnion(b));
    boolean isAgency =
        said.type() == RelationType.MEMBER
            && !said.possessorFirst()
            && b.type() == EntityType.ORGANIZATION
            && !HeadsOfBodies.isParty(b)
            && AUTHORITIES.stream().anyMatch(a.name()::endsWith);
    Meaning meaning = isUnited ? MEMBER_OF : isAgency ? AGENCY_OF : said;
    RelationType type = meaning.type();
    EntityCluster subject = meaning.possessorFirst() ? a : b;
    EntityCluster object = meaning.possessorFirst() ? b : a;
    boolean mayBePlace = meaning.ofPlaces() && !Countries.contain(subject.name());
    boolean isPlace =
        OF_BODIES.contains(type)
            && meaning == said
            && (isPlace(subject) && !mayBePlace || isPlace(object));
    boolean isOwner = type == RelationType.ACQUIRE && subject.type() == EntityType.PERSON;
    boolean fits =
        subject != object
            && !isPlace
            && !isOwner
            && (ArgumentTypes.mayBeSubject(type, subject) || mayBePlace && isPlace(subject))
            && (ArgumentTypes.mayBeObject(type, object) || isService(type, object));
    if (fits) {
      found.add(new Statement(type, subject, object, null, false, hedged, start, end));
    }
  }

  /** 인스타그램의 모회사: what is known as a service is a company's too. */
  private static boolean isService(RelationType type, EntityCluster object) {
    return type == RelationType.PARENT && object.type() == EntityType.PRODUCT;
  }

  private static boolean isPlace(EntityCluster cluster) {
    return cluster.type() == EntityType.LOCATION;
  }

  /** 은포노총 산하 은포노조: a union belongs to its federation, and nobody owns it. */
  private static boolean isUnion(EntityCluster cluster) {
    return UNIONS.stream().anyMatch(cluster.name()::endsWith) && !cluster.name().endsWith("복지부");
  }
}
