package io.newsgraph.analysis.entity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeTest {

  @ParameterizedTest
  @CsvSource({
    "배우 김나래가 무대에 선다, 배우",
    "김나래 은포구청장은 축제를 열었다, 구청장",
    "김나래 전 대표이사가 물러났다, 대표이사",
    "새날당 김나래 의원의 법안, 의원",
    "은포 돌핀스 투수 김나래, 투수",
    "신인배우 김나래, 배우"
  })
  void officesStandBesideTheName(String text, String title) {
    assertThat(find(text).titles()).containsExactly(title);
  }

  @ParameterizedTest
  @CsvSource({
    "김나래는 은포에 산다",
    "은포에서 김나래를 만났다",
    "김나래",
    "김나래 ",
    "배우김나래 시장골목에서",
  })
  void whatIsNoOfficeTellsNothing(String text) {
    assertThat(find(text).titles()).isEmpty();
  }

  @Test
  void officesThatAreHandedOutStayAsTheyAre() {
    Offices offices = Callings.of("대표", "한길통신").and(Callings.of("의원", null));

    assertThat(offices.titles()).isUnmodifiable();
    assertThat(offices.callings()).isUnmodifiable();
  }

  @Test
  void theOrganisationTellsWhichFieldAnOfficeIsOf() {
    assertThat(Callings.of("대표", "한길통신").callings()).containsExactly("기업");
    assertThat(Callings.of("대표", "새날당").callings()).containsExactly("공직");
    assertThat(Callings.of("전 원내대표", "새날당").titles()).containsExactly("원내대표");
    assertThat(Callings.of("대표", null).callings()).containsExactlyInAnyOrder("기업", "공직");
    assertThat(Callings.of("의원", "국회").callings()).containsExactly("공직");
    assertThat(Callings.of("연구원", "한빛증권").callings()).containsExactly("기업");
    assertThat(Callings.of("대표", "국민의힘").callings()).containsExactly("공직");
    assertThat(Callings.of("회장", "은포협회").callings())
        .containsExactlyInAnyOrder("기업", "공직", "학계", "체육");
    assertThat(Callings.of("이웃", "국회")).isEqualTo(Offices.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "과학기술정보통신부, 과기정통부, true",
    "은포전자연구원, openai, true",
    "은포전자연구원, 은전연, false",
    "한빛소프트웨어, ms, false",
    "은포항공동대책위원회, 공동대책위, false"
  })
  void anAliasIsCertainWhereItIsNoCommonAbbreviation(String name, String alias, boolean certain) {
    assertThat(CertainAlias.isCertain(name, alias)).isEqualTo(certain);
  }

  @ParameterizedTest
  @CsvSource({"한빛, 한빛전자, true", "kt, kt클라우드, true", "kt, kt&g, false", "한빛전자, 한빛식품, false"})
  void aGroupIsCloseToItsCompanies(String one, String other, boolean close) {
    Organization first = new Organization(null, one, one);
    Organization second = new Organization(null, other, other);
    assertThat(first.isClose(second)).isEqualTo(close);
    assertThat(second.isClose(first)).isEqualTo(close);
  }

  private static Offices find(String text) {
    int start = text.indexOf("김나래");
    Mention mention = new Mention("김나래", start, start + 3, 0, 0);
    return OfficeFinder.find(
        text, new EntityCluster(EntityType.PERSON, "김나래", List.of(), 1, List.of(mention)));
  }
}
