package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in quotation marks, and names of events, by what the text says of them. */
class QuotedNamesTest {

  @ParameterizedTest
  @CsvSource({
    "PRODUCT, 수면을 살피는 기기를 내놓는다. 이름은 ‘숨고름’으로 정해졌다., 숨고름",
    "PRODUCT, ‘별바라기’라는 이름의 이 위성은 지표면을 잰다., 별바라기",
    "PRODUCT, 올가을 나올 스포츠카는 ‘나루 쿠페’로 명명됐다., 나루 쿠페",
    "PRODUCT, 벼 품종으로 ‘해다음’과 ‘조온’을 추천했다., 해다음;조온",
    "PRODUCT, ‘별집 키우기’와 ‘달집 탐험’ 등 게임 9종을 막았다., 별집 키우기;달집 탐험",
    "PRODUCT, 은행이 ‘누리맑음적금’의 한도를 늘렸다., 누리맑음적금",
    "PRODUCT, 멀미를 줄여 주는 안경이 나왔다. 그가 고안한 ‘바다결’은 테가 굵다., 바다결",
    "PRODUCT, ‘다온결’이 한 달째 1위다. 이 안경을 만든 사람은 교사다., 다온결",
    "PRODUCT, 소형 발사체 나루-온이 떨어졌다., 나루-온",
    "PRODUCT, 승객은 ‘나루마린호’에 올랐다., 나루마린호",
    "WORK, 배우는 tvN ‘가을의 밥상’에서 웃었다., 가을의 밥상",
    "WORK, 오지석이 1954년에 그린 ‘소와 나룻배’가 팔렸다., 소와 나룻배",
    "WORK, 마지막 곡으로 ‘먼 바다’를 불렀다., 먼 바다",
    "WORK, 윤동주의 ‘서시’를 읽었다., 서시",
    "WORK, 방송사가 다큐멘터리를 내보낸다. 제목은 ‘갯벌의 하루’다., 갯벌의 하루",
    "ORGANIZATION, 그가 창업한 ‘푸른점’은 화질을 다룬다., 푸른점",
    "ORGANIZATION, 그릇 대여 업체인 ‘달그락달그락’을 이끈다., 달그락달그락",
    "EVENT, 국내 최대 커피 행사인 ‘나루커피주간’이 열린다., 나루커피주간",
    "EVENT, 제31회 나루배 전국배드민턴대회가 열렸다., 제31회 나루배 전국배드민턴대회",
    "EVENT, 단양 물빛축제가 손님을 기다린다., 단양 물빛축제",
    "EVENT, 홍성 바비큐 페스타가 끝났다., 홍성 바비큐 페스타",
    "EVENT, 전국장애인바리스타대회에서 이겼다., 전국장애인바리스타대회",
    "EVENT, 태풍 카눈이 북상한다., 카눈"
  })
  void whatANameNamesIsToldByTheWordsAroundIt(EntityType type, String text, String names) {
    assertThat(Entities.in(text).names(type)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "‘꼼수 인상’ 제품까지 나왔다.",
        "관계자는 ‘세계 최초’를 내세우지만 팔리는 물건은 드물다고 했다.",
        "당국이 내놓은 ‘공급 대책’은 겉돈다.",
        "정기학술대회에서 발표했다.",
        "<인사> 명단이 나왔다.",
        "투자의견을 ‘중립’으로 낮췄다.",
        "댐의 방류량을 늘렸다.",
        "태풍 피해가 컸다."
      })
  void remarksAndKindsNameNothing(String text) {
    assertThat(Entities.in(text).all()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"누림FC의 수비수가 왔다., 누림FC", "레알 몬테로가 졌다., 레알 몬테로", "대구 레드혼과의 원정경기에서 졌다., 대구 레드혼"})
  void clubsAreFoundByTheirMatchesAndByFc(String text, String club) {
    assertThat(Entities.in(text).names(EntityType.ORGANIZATION)).containsExactly(club);
  }

  @ParameterizedTest
  @ValueSource(strings = {"특징주가 올랐다.", "노점 상인회는 반대했다.", "운동장에서 방명록을 적었다.", "유망주 셋이 뛴다."})
  void wordsMadeOfEverydayNounsAreNobody(String text) {
    assertThat(Entities.in(text).names(EntityType.PERSON)).isEqualTo(List.of());
  }

  @Test
  void whatADirectorHasMadeIsAWork() {
    Entities found = Entities.in("‘걸음의 셈법’과 ‘심야의 셈’을 만든 김 감독은 웃었다.");
    assertThat(found.names(EntityType.WORK)).containsExactlyInAnyOrder("걸음의 셈법", "심야의 셈");
  }

  @Test
  void aBodyByItsKindIsNoEvent() {
    Entities found = Entities.in("연구단체 ‘나루다리포럼’의 대표는 웃었다.");
    assertThat(found.names(EntityType.ORGANIZATION)).containsExactly("나루다리포럼");
  }

  @Test
  void whatAReportSaysIsNoTitle() {
    Entities found = Entities.in("오지석 연구원은 보고서에서 “매출이 한 곳에 쏠려 있다”며 말렸다.");
    assertThat(found.names(EntityType.WORK)).isEmpty();
  }

  @Test
  void anEventAboutALawIsNotCalledAfterIt() {
    assertThat(Entities.in("‘온라인 장터 공정화법’ 공청회가 열렸다.").names(EntityType.EVENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "배우가 영화 ‘만조(滿潮)’에 나온다., 만조",
    "배우가 영화 ‘봄 (1부)’에 나온다., 봄 (1부)",
    "가수가 노래 ‘Love (Remix)’를 부른다., Love (Remix)"
  })
  void aTitleSpelledAgainIsItsFirstSpelling(String text, String title) {
    assertThat(Entities.in(text).names(EntityType.WORK)).containsExactly(title);
  }
}
