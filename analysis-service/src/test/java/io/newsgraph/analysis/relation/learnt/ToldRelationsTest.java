package io.newsgraph.analysis.relation.learnt;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.relation.statement.Statement;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldRelationsTest {

  private static final int SUPPLY = 1 << RelationType.SUPPLY.ordinal();
  private static final int ROLE = 1 << RelationType.ROLE.ordinal();

  private final EntityCluster seller = cluster("네이버");
  private final EntityCluster buyer = cluster("카카오");
  private final EntityCluster other = cluster("쿠팡");

  private final ToldRelations told =
      new ToldRelations(
          List.of(
              List.of(statement(RelationType.SUPPLY, seller, buyer)),
              List.of(statement(RelationType.ROLE, seller, null))));

  @Test
  void itTellsWhatIsSaidOfTwoInASentenceAndElsewhere() {
    assertThat(told.in(0, seller, buyer)).isEqualTo(SUPPLY);
    assertThat(told.in(0, buyer, seller)).isZero();
    assertThat(told.in(1, seller, buyer)).isZero();
    assertThat(told.outside(1, seller, buyer)).isEqualTo(SUPPLY);
    assertThat(told.outside(0, seller, buyer)).isZero();
  }

  @Test
  void itTellsWhatIsSaidOfEitherWithSomethingElse() {
    assertThat(told.ofSubject(0, seller, other)).isEqualTo(SUPPLY);
    assertThat(told.ofSubject(0, seller, buyer)).isZero();
    assertThat(told.ofObject(0, buyer, other)).isEqualTo(SUPPLY);
    assertThat(told.ofObject(0, seller, other)).isZero();
  }

  @Test
  void anOfficeWithoutABodyIsOfNoTwo() {
    assertThat(told.tells(buyer, seller)).isTrue();
    assertThat(told.tells(seller, other)).isFalse();
    assertThat(told.ofSubject(1, seller, other) & ROLE).isZero();
  }

  @Test
  void anOfficeIsKnownOfTheOtherBody() {
    ToldRelations head =
        new ToldRelations(
            List.of(
                List.of(
                    new Statement(RelationType.ROLE, seller, buyer, "대표", false, false, 0, 1))));
    assertThat(head.hasOffice(seller, "대표", other)).isTrue();
    assertThat(head.hasOffice(seller, "대표", buyer)).isFalse();
    assertThat(head.hasOffice(seller, "고문", other)).isFalse();
  }

  private static Statement statement(
      RelationType type, EntityCluster subject, EntityCluster object) {
    return new Statement(type, subject, object, null, false, false, 0, 1);
  }

  private static EntityCluster cluster(String name) {
    return new EntityCluster(
        EntityType.ORGANIZATION,
        name,
        List.of(),
        1,
        List.of(new Mention(name, 0, name.length(), 0, 0)));
  }
}
