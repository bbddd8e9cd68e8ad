package io.newsgraph.analysis.entity.recognition;

import static io.newsgraph.analysis.entity.name.EntityType.EVENT;
import static io.newsgraph.analysis.entity.name.EntityType.LOCATION;
import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static io.newsgraph.analysis.entity.name.EntityType.PRODUCT;
import static io.newsgraph.analysis.entity.name.EntityType.WORK;
import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedThingsTest {

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, 삼성전자가 공장을 지었다., 삼성전자",
    "ORGANIZATION, 누림경찰서는 조사한다., 누림경찰서",
    "ORGANIZATION, 누림 유나이티드가 이겼다., 누림 유나이티드",
    "LOCATION, 서울 소공동에 모였다., 서울;소공동",
    "LOCATION, 미국 워싱턴주로 떠났다., 미국;워싱턴주",
    "LOCATION, 미국 인디애나주 코코모의 공장에 갔다., 미국;인디애나주;코코모",
    "LOCATION, 서울 강서구 마곡동 본사에서 열었다., 서울;강서구;마곡동",
    "ORGANIZATION, 삼성 라이온즈전에서 이겼다., 삼성 라이온즈",
    "PRODUCT, 갤럭시 S25 울트라를 샀다., 갤럭시 S25 울트라",
    "PRODUCT, 새 모델 GPT-4o를 썼다., GPT-4o",
    "PRODUCT, 번역 서비스 ‘말샘’을 열었다., 말샘",
    "PRODUCT, ‘말샘’ 앱을 열었다., 말샘",
    "EVENT, 서울에서 열린 ‘내일의 바다’에 갔다., 내일의 바다",
    "EVENT, ‘넥스트 등대’ 포럼에 갔다., 넥스트 등대",
    "EVENT, 누림국제영화제가 열렸다., 누림국제영화제",
    "EVENT, 제105회 전국체전이 열렸다., 제105회 전국체전",
    "EVENT, 2024 파리 올림픽에 갔다., 2024 파리 올림픽",
    "EVENT, CES 2025에 갔다., CES 2025",
    "EVENT, 12·3 비상계엄을 다뤘다., 12·3 비상계엄",
    "EVENT, 4·19혁명을 다뤘다., 4·19혁명",
    "EVENT, 이란·이라크 전쟁을 다뤘다., 이란·이라크 전쟁",
    "EVENT, ‘누림 바다축제’를 연다., 누림 바다축제",
    "PRODUCT, 천궁-Ⅱ를 판다., 천궁-Ⅱ",
    "WORK, 영화 ‘밀물과 썰물’을 봤다., 밀물과 썰물",
    "WORK, 그는 《등대의 밤》을 썼다., 등대의 밤",
    "ORGANIZATION, 극단 ‘한소리’를 세웠다., 한소리",
    "ORGANIZATION, 조선업체 베스터조선이 배를 지었다., 베스터조선",
    "ORGANIZATION, 누림기후기술원이 알렸다., 누림기후기술원",
    "EVENT, ‘제3회 누림 책잔치’가 열린다., 제3회 누림 책잔치",
    "EVENT, 동아시아정상회의가 열렸다., 동아시아정상회의",
    "LOCATION, 누림 유나이티드 스타디움에서 이겼다., 누림 유나이티드 스타디움",
    "LOCATION, 경기 성남시에 산다., 경기도;성남",
    "LOCATION, 항구도시 오데사르를 떠났다., 오데사르",
    "LOCATION, 칼도르주를 떠났다., 칼도르주",
    "ORGANIZATION, 미국 국방부는 침묵했다., 미국 국방부",
    "LOCATION, 군은 이웃 누림군과 손잡았다., 누림군",
    "LOCATION, 누리도 이장이 반겼다., 누리도",
    "LOCATION, 황해도 해주에서 났다., 황해도;해주",
    "WORK, 소설가의 책 <하늘우물>이 나왔다., 하늘우물",
    "PRODUCT, 게임 ‘마비노기 영웅전’이 나왔다., 마비노기 영웅전",
    "EVENT, 포항과 울산이 맞붙는 동해안 더비가 열렸다., 동해안 더비",
    "ORGANIZATION, 한국영상자료원장에는 교수가 임명됐다., 한국영상자료원"
  })
  void namesAreFoundWholeAndWithoutJosa(EntityType type, String sentence, String names) {
    assertThat(Entities.in(sentence).names(type)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @CsvSource({"KTX를 탔다., KT", "고양이가 잔다., 고양", "서울대를 나왔다., 서울", "AT&T를 썼다., AT"})
  void aNameInALongerWordIsNoMention(String sentence, String name) {
    assertThat(Entities.in(sentence).all()).doesNotContain(name);
  }

  @Test
  void quotationMarksAloneMakeNoName() {
    assertThat(Entities.in("그는 ‘손짓’을 보냈다. ‘한마음’으로 뛰었다.").all()).isEmpty();
  }

  @Test
  void whatOneOfASeriesIsAllAre() {
    Entities found = Entities.in("소설 ‘밀물’, ‘썰물’, ‘흰 돛’ 등을 썼다.");
    assertThat(found.names(WORK)).containsExactly("밀물", "썰물", "흰 돛");
  }

  @Test
  void aStateIsToldByItsMinistriesAndItsPremierIsNotCalledLikeIt() {
    Entities found = Entities.in("칼도르 공화국이 졌다. 칼도르 총리는 떠났다. 칼도르 국방부가 알렸다.");
    assertThat(found.all()).containsExactly("칼도르 공화국", "칼도르 국방부");
    assertThat(found.mentions("칼도르 공화국")).containsExactly("칼도르 공화국", "칼도르");
  }

  @Test
  void aClubIsMeantByItsOwnersNameOnceItWasNamed() {
    Entities found = Entities.in("삼성 라이온즈가 이겼다. 삼성은 2위다. 라이온즈는 웃었다.");
    assertThat(found.all()).containsExactly("삼성 라이온즈");
    assertThat(found.mentions("삼성 라이온즈")).containsExactly("삼성 라이온즈", "삼성", "라이온즈");
  }

  @Test
  void namesThatMeanSomethingElseBeforeSomeWordsAreNoneThere() {
    assertThat(Entities.in("값이 전주보다 올랐다. 조선 기술을 배운다.").all()).isEmpty();
    assertThat(Entities.in("전주에 갔다. 조선 왕실을 배운다.").names(LOCATION)).containsExactly("전주", "조선");
  }

  @Test
  void lawsInTitleMarksAreNoWorks() {
    assertThat(Entities.in("「등대보존법」이 통과했다.").names(WORK)).isEmpty();
  }

  @Test
  void kindsOfOrganisationsAndAbbreviationsAreNoNames() {
    assertThat(Entities.in("시중은행과 저축은행, 걸그룹이 AI와 ESG를 논했다.").names(ORGANIZATION)).isEmpty();
  }

  @Test
  void anEverydayWordThatIsATitleMeansTheWorkInMarksOnly() {
    Entities found = Entities.in("영화 ‘친구’를 봤다. 친구가 많다. ‘친구’는 길다.");
    assertThat(found.mentions("친구")).hasSize(2);
  }

  @Test
  void theChiefEntityHasSalienceOne() {
    Entities found = Entities.in("KT가 나섰다. KT는 바쁘다.", "서울도 바쁘다.");
    assertThat(found.all()).containsExactly("KT", "서울");
    assertThat(found.get("KT").salience()).isEqualTo(1);
    assertThat(found.get("서울").salience()).isEqualTo(0.25);
  }

  @Test
  void typesDoNotMix() {
    Entities found = Entities.in("갤럭시 S25를 만든 삼성전자는 서울에서 열린 ‘넥스트 등대’에 갔다.");
    assertThat(found.names(PRODUCT)).containsExactly("갤럭시 S25");
    assertThat(found.names(ORGANIZATION)).containsExactly("삼성전자");
    assertThat(found.names(LOCATION)).containsExactly("서울");
    assertThat(found.names(EVENT)).containsExactly("넥스트 등대");
  }

  @ParameterizedTest
  @CsvSource({
    "다음 달 ‘더숲 누림’ 834가구를 분양한다., PRODUCT, 더숲 누림",
    "‘마루 패드’의 후속 제품이 나온다., PRODUCT, 마루 패드",
    "닫았던 ‘큰바람 휴게소’를 다시 연다., LOCATION, 큰바람 휴게소",
    "2016년 ‘푸른 사슴’으로 은포문학상을 받았다., WORK, 푸른 사슴",
    "‘푸른 사슴’ 등을 펴냈다., WORK, 푸른 사슴",
    "두 팀은 플레이오프에서 만난다., EVENT, 플레이오프",
    "손님이 KTX를 탔다., PRODUCT, KTX"
  })
  void whatIsDoneWithItTellsWhatAQuotedNameIs(String sentence, EntityType type, String name) {
    assertThat(Entities.in(sentence).names(type)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"‘착한 가격’으로 승부한다.", "‘영끌’ 300가구가 떨고 있다.", "‘안전한 공원’을 바란다.", "‘거래 절벽’의 새 국면이다."})
  void quotedWordsWithoutSuchContextNameNothing(String sentence) {
    assertThat(Entities.in(sentence).all()).isEmpty();
  }

  @Test
  void whatIsCountedOrMovedToIsNoPlace() {
    Entities found = Entities.in("해변 앞에 네 번째 호텔을 열었다. 지난해 프린스턴대로 옮겼다.");
    assertThat(found.names(EntityType.LOCATION)).isEmpty();
    assertThat(found.names(EntityType.ORGANIZATION)).containsExactly("프린스턴대");
  }
}
