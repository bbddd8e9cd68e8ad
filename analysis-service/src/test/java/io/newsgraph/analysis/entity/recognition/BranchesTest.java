package io.newsgraph.analysis.entity.recognition;

import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BranchesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "대전지법 홍성지원",
        "고용노동부 포항지청",
        "수원지법 형사14부",
        "서울중앙지법 민사합의62부",
        "부산지검 형사3부",
        "금속노조 나루중공업지부",
        "전국금속노동조합 은포정공지회",
        "더불어민주당 부산시당",
        "삼성전자 독일법인",
        "대한적십자사 경남지사",
        "대한약사회 경남지부",
        "현대백화점 압구정본점",
        "네이버 노조",
        "노르웨이 해군",
        "필리핀 에너지부",
        "그리스 소방청",
        "서울대 사회발전연구소",
        "성수동 주민자치회"
      })
  void bodyAndItsBranchAreOne(String name) {
    assertThat(Entities.in(name + "의 발표가 있었다.").names(ORGANIZATION)).containsExactly(name);
  }

  @Test
  void branchIsMeantByItsOwnName() {
    Entities found = Entities.in("금속노조 은포정공지회가 나섰다. 은포정공지회는 웃었다.");
    assertThat(found.names(ORGANIZATION)).containsExactly("금속노조 은포정공지회");
  }

  @Test
  void bodiesOfTheCountryAreCalledWithoutIt() {
    Entities found = Entities.in("한국누림관리공단이 나섰다. 누림관리공단은 웃었다.");
    assertThat(found.names(ORGANIZATION)).containsExactly("한국누림관리공단");
    assertThat(found.mentions("한국누림관리공단")).containsExactly("한국누림관리공단", "누림관리공단");
  }

  @Test
  void departmentBesideItsBodyIsNone() {
    assertThat(Entities.in("삼성전자 중앙연구소의 오지석 소장이 왔다.").names(ORGANIZATION)).containsExactly("삼성전자");
    assertThat(Entities.in("나이스신용평가의 오지석 금융평가본부 수석연구원이 왔다.").names(ORGANIZATION))
        .containsExactly("나이스신용평가");
  }

  @Test
  void departmentThatEverybodyKnowsIsABody() {
    assertThat(Entities.in("경찰청 국가수사본부는 바쁘다.").all()).containsExactlyInAnyOrder("경찰청", "국가수사본부");
  }

  @Test
  void helpIsNoBranch() {
    assertThat(Entities.in("삼성전자 지원을 받았다. 대전지법 지원이 끊겼다.").names(ORGANIZATION))
        .containsExactlyInAnyOrder("삼성전자", "대전지법");
  }

  @Test
  void ourOwnBodiesNeedNoState() {
    assertThat(Entities.in("한국 산림청은 나무를 심었다.").names(ORGANIZATION)).containsExactly("산림청");
  }
}
