package io.newsgraph.analysis.entity.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.name.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that no list has, by what stands around them and what they end in. */
class UnseenNamesTest {

  @ParameterizedTest
  @CsvSource({
    "ORGANIZATION, 소풍벤처스가 돈을 댔다., 소풍벤처스",
    "ORGANIZATION, 한빛리테일이 팔았다., 한빛리테일",
    "ORGANIZATION, 누림보안원이 알렸다., 누림보안원",
    "ORGANIZATION, ‘글자숲’ 사무실 벽은 희다., 글자숲",
    "PRODUCT, 코팅 분리막 ‘누리쉴드 9’를 판다., 누리쉴드 9",
    "PRODUCT, 전고체전지 ‘다온셀’을 만들었다., 다온셀",
    "PRODUCT, 방공체계 ‘루노브-M’과 닮았다., 루노브-M",
    "PRODUCT, 저탄소 시멘트 ‘에코누리’다., 에코누리",
    "WORK, 에세이 『숲의 셈법』을 펴냈다., 숲의 셈법",
    "EVENT, 연합 대잠훈련 ‘바다방패’를 한다., 바다방패",
    "EVENT, 박람회 ‘누쇼(Nutt)’에서 만났다., 누쇼",
    "LOCATION, 새누리국가산단에 실습동을 짓는다., 새누리국가산단",
    "ORGANIZATION, 제17전투비행단이 떴다., 제17전투비행단",
    "ORGANIZATION, 7함대와 만났다., 7함대",
    "ORGANIZATION, 교수가 학내에 세운 셀루트는 컸다., 셀루트",
    "ORGANIZATION, 노동인권단체 직장갑질24에서 일한다., 직장갑질24",
    "ORGANIZATION, 암스테르담 지방법원에서 이겼다., 암스테르담 지방법원",
    "ORGANIZATION, 프라운호퍼 고체물리연구소와 만들었다., 프라운호퍼 고체물리연구소",
    "ORGANIZATION, 계명대 동산병원으로 옮겼다., 계명대 동산병원",
    "ORGANIZATION, 룬드대 캠퍼스가 크다., 룬드대",
    "ORGANIZATION, 국립군산대를 나왔다., 군산대학교",
    "PRODUCT, 핵추진 잠수함 그린누함이 왔다., 그린누함",
    "PRODUCT, 화물선 다온호가 떠났다., 다온호",
    "LOCATION, 그는 루노브로 이동해 만났다., 루노브",
    "LOCATION, 정읍·고창을 돌았다., 정읍;고창",
    "LOCATION, 경기 화성에서 만든다., 경기도;화성",
    "LOCATION, 인천국제공항 제2여객터미널로 갔다., 인천국제공항;제2여객터미널",
    "LOCATION, 한가온 충북지사는 웃었다., 충청북도",
    "LOCATION, 한가온 청주시장은 웃었다., 청주",
    "LOCATION, 울산 울주군 반달산업단지에 짓는다., 울산;울주;반달산업단지",
    "LOCATION, 한반도면에서 온 사람이다., 한반도면",
    "PRODUCT, 삼성전자의 ‘누리빈치 Xi’와 새로 들인 ‘누리빈치 SP’다., 누리빈치 Xi;누리빈치 SP",
    "ORGANIZATION, 일본 도레이가 먼저 출원한 특허다., 도레이",
    "ORGANIZATION, 국립새말생태원이 알렸다., 국립새말생태원",
    "ORGANIZATION, 소비자기후행동과 손잡았다., 소비자기후행동",
    "EVENT, 한-중앙아시아 협력포럼에 갔다., 한-중앙아시아 협력포럼",
    "ORGANIZATION, 동성초등학교가 이겼다., 동성초등학교",
    "ORGANIZATION, 법무법인 나루의 변호사가 왔다., 법무법인 나루",
    "ORGANIZATION, 덴마크 해운사 머스크는 배를 돌렸다. 머스크는 알렸다., 머스크",
    "ORGANIZATION, 도료 제조업체 청누페인텍 2공장에서 불이 났다., 청누페인텍",
    "PERSON, 로봇공학을 전공한 한가온 대표가 세웠다., 한가온",
    "PERSON, 계은담의 장편소설 ‘모래의 셈’이 나왔다., 계은담",
    "PERSON, 닭강정집을 하는 함초롬씨는 웃었다., 함초롬",
    "PERSON, 가드 조벤 만다난이 넣었다., 조벤 만다난",
    "PERSON, 페카 라우하넨 핀란드 총리와 만났다., 페카 라우하넨",
    "PERSON, 스리랑카인 프라딥라 씨는 웃었다., 프라딥라",
    "PERSON, 네팔인 아닐쿠 구룽 씨는 웃었다., 아닐쿠 구룽",
    "ORGANIZATION, 환경단체 숲과사람들은 반대했다., 숲과사람들",
    "PRODUCT, 보험 상품 ‘내몸처럼 튼튼 2.0’이 컸다., 내몸처럼 튼튼 2.0",
    "PRODUCT, 차를 고친 ‘라이다온 R2’ 15대가 달린다., 라이다온 R2",
    "PERSON, 염부 김판수(71) 씨의 하루다., 김판수",
    "PRODUCT, 연승어선 만누호가 뒤집혔다., 만누호",
    "ORGANIZATION, 수원 새빛공고 학생들이 이겼다., 새빛공고",
    "LOCATION, 도네츠크주에서 싸운다., 도네츠크주",
    "PRODUCT, 해군 청해부대의 충무공이순신함이 왔다., 충무공이순신함",
    "WORK, 개막작으로 ‘물결의 집’이 뽑혔다., 물결의 집",
    "LOCATION, 중국 배터리 업체와 미국 프로야구를 봤다., 중국;미국",
    "PRODUCT, 게임사의 신작 ‘누리카 로드’를 했다., 누리카 로드",
    "PRODUCT, 영화 같은 로그라이크 신작 ‘누리카’가 왔다., 누리카",
    "PRODUCT, 영화보다 게임을 좋아해 만든 게임이다. 첫 작품 ‘누리카 섬’이 컸다., 누리카 섬",
    "WORK, 서울시극단 ‘물결의 집’ 내달 초연., 물결의 집",
    "ORGANIZATION, 동네 극단 ‘물결’이 왔다., 물결",
    "LOCATION, 볼가강을 건넜다., 볼가강",
    "ORGANIZATION, 육군 제2작전사령부가 알렸다., 육군 제2작전사령부",
    "ORGANIZATION, 금융정보분석원장을 지냈다., 금융정보분석원",
    "ORGANIZATION, 국회 정무위원회가 열렸다., 국회 정무위원회",
    "PERSON, 채이룸 하나증권 연구원은 내다봤다., 채이룸",
    "PERSON, 옥다흰 교수 연구팀이 만들었다., 옥다흰",
    "PERSON, 연출을 맡은 우해찬은 웃었다., 우해찬",
    "PERSON, 재판부는 우해찬에게 징역을 선고했다., 우해찬",
    "PERSON, 올빈 셰베리 전 핀란드 총리가 왔다., 올빈 셰베리",
    "PRODUCT, 갤럭시Z폴드7과 아이폰17을 샀다., 갤럭시Z폴드7;아이폰17",
    "LOCATION, 한국은 상암경기장에서 졌다., 한국;상암경기장",
    "WORK, 예능 프로그램 ‘물결의 집’이 컸다., 물결의 집",
    "LOCATION, 대전 서구는 카페를 열었다., 대전;서구",
    "ORGANIZATION, 검색 업체 나들로(Nadlo)가 왔다., 나들로",
    "ORGANIZATION, 인공지능 기업 G42로 갔다., G42"
  })
  void whatTheyEndInAndWhatStandsBesideThemTells(EntityType type, String sentence, String names) {
    assertThat(Entities.in(sentence).names(type)).containsExactly(names.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "금융당국에 알렸다.",
        "화상전문병원으로 옮겼다.",
        "구장 식음료 매장은 붐빈다.",
        "단계별 기술료(마일스톤)를 받는다.",
        "핀테크그룹이 나섰다.",
        "재판부는 “막연하다”며 받아들였다.",
        "“내일”이라고 인수 배경을 밝혔다.",
        "글로벌홀딩스가 늘었다.",
        "3개 사단이 움직였다.",
        "그가 세운 계획은 컸다.",
        "그가 운영하는 SNS계정에 글을 남겼다.",
        "신형 잠수함 전용부두를 짓는다.",
        "화성에 물이 있다.",
        "경찰에 따르면 인근에서 났다.",
        "펀드매니저는 투자자 설명회에서 꼬집었다.",
        "기술면에서 앞선다. 그러면 된다.",
        "그의 ‘착한 가격’과 ‘착한 임대’다.",
        "국립병원은 붐빈다.",
        "특성화고등학교를 나왔다. 인근 초등학교다.",
        "함정 승조원이 신속함을 보였다.",
        "감독이 이끄는 대표가 왔다.",
        "고소한 가수가 왔다.",
        "대표가 세운 스타트업으로 옮겼다.",
        "보도는 사실이 아니라고 군은 해명했다."
      })
  void kindsAndRemarksAreNoNames(String sentence) {
    assertThat(Entities.in(sentence).all()).isEmpty();
  }
}
