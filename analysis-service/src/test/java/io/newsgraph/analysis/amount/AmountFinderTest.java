package io.newsgraph.analysis.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountFinderTest {

  private static final LanguageAnalyzer LANGUAGE = new LanguageAnalyzer();

  private static final List<String> PIECES =
      List.of(
          "1",
          "2,000",
          "3.5",
          "억",
          "만 ",
          "조",
          "천",
          "원",
          "달러",
          "명",
          "%",
          "~",
          "∼",
          "-",
          ".",
          ",",
          "수",
          "두 ",
          "대",
          "여",
          " ",
          "\n",
          "$",
          "이상",
          "최대 ",
          "\uD83D",
          "㎞",
          "개월",
          "99999999999999999999999999");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "매출은 1조2천억원이다. | 1조2천억원 | 1200000000000 | KRW",
        "매출은 1조 2,000억 원이다. | 1조 2,000억 원 | 1200000000000 | KRW",
        "값은 8만4천500원이다. | 8만4천500원 | 84500 | KRW",
        "매출은 3천200억원이다. | 3천200억원 | 320000000000 | KRW",
        "투자금은 10억 달러다. | 10억 달러 | 1000000000 | USD",
        "투자금은 5억 호주달러다. | 5억 호주달러 | 500000000 | AUD",
        "투자금은 1억2000만 유로다. | 1억2000만 유로 | 120000000 | EUR",
        "값은 5천엔이다. | 5천엔 | 5000 | JPY",
        "값은 천만 원이다. | 천만 원 | 10000000 | KRW",
        "지수는 -1.2% 내렸다. | -1.2% | -1.2 | %",
        "금리는 0.25%포인트 올랐다. | 0.25%포인트 | 0.25 | %p",
        "금리는 0.5%p 올랐다. | 0.5%p | 0.5 | %p",
        "길이는 12㎞다. | 12㎞ | 12 | km",
        "넓이는 84㎡다. | 84㎡ | 84 | m²",
        "발전소는 1.5GW다. | 1.5GW | 1.5 | GW",
        "사원은 1천 명이다. | 1천 명 | 1000 | 명",
        "사람이 두 명 왔다. | 두 명 | 2 | 명",
        "가게는 열두 곳이다. | 열두 곳 | 12 | 곳",
        "매출이 2배로 늘었다. | 2배 | 2 | 배",
        "매출이 두 배로 늘었다. | 두 배 | 2 | 배",
        "학생은 여섯 명뿐이다. | 여섯 명 | 6 | 명",
        "두 명부터 받는다. | 두 명 | 2 | 명",
        "책이 10만 부 팔렸다. | 10만 부 | 100000 | 부",
        "차가 520만 대로 늘었다. | 520만 대 | 5200000 | 대",
        "포 152문을 들여온다. | 152문 | 152 | 문",
        "주식 30주를 샀다. | 30주 | 30 | 주",
        "3회에 걸쳐 물었다. | 3회 | 3 | 회",
        "7세 아이가 왔다. | 7세 | 7 | 세",
        "통산 1만9천 세트를 넘겼다. | 1만9천 세트 | 19000 | 세트"
      })
  void anAmountIsExact(String sentence, String text, BigDecimal value, String unit) {
    Amount amount = only(find(sentence));
    assertThat(amount.text()).isEqualTo(text);
    assertThat(amount.value()).isEqualTo(value);
    assertThat(amount.min()).isNull();
    assertThat(amount.max()).isNull();
    assertThat(amount.unit()).isEqualTo(unit);
    assertThat(amount.start()).isEqualTo(sentence.indexOf(text));
  }

  @ParameterizedTest
  @CsvSource({
    "수조원대에 이른다., 수조원대, , 1000000000000, ",
    "수십억원을 썼다., 수십억원, , 1000000000, ",
    "3000억원대를 썼다., 3000억원대, , 300000000000, 400000000000",
    "10~20% 늘었다., 10~20%, , 10, 20",
    "3천억∼5천억원을 쓴다., 3천억∼5천억원, , 300000000000, 500000000000",
    "2~3억원을 쓴다., 2~3억원, , 200000000, 300000000",
    "100만~200만원을 쓴다., 100만~200만원, , 1000000, 2000000",
    "3만5천여 명이 왔다., 3만5천여 명, 35000, 35000, ",
    "1000억원 이상을 쓴다., 1000억원, 100000000000, 100000000000, ",
    "최대 3억원을 준다., 3억원, 300000000, , 300000000"
  })
  void whatTheTextLeavesOpenIsBoundedWhereItIsCertain(
      String sentence, String text, BigDecimal value, BigDecimal min, BigDecimal max) {
    Amount amount = only(find(sentence));
    assertThat(amount.text()).isEqualTo(text);
    assertThat(amount.value()).isEqualTo(value);
    assertThat(amount.min()).isEqualTo(min);
    assertThat(amount.max()).isEqualTo(max);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "두 회사",
        "3대 전략",
        "20대 남성",
        "22대 국회",
        "GPT-4o",
        "갤럭시 S25",
        "5G",
        "3위",
        "2차",
        "제5공장",
        "1호기",
        "3-1로 이겼다",
        "2대1",
        "010-1234-5678",
        "123-4번지",
        "3개월",
        "3분기",
        "2024년 9월 27일",
        "M360",
        "제3회",
        "3주 만이다",
        "임신 32주였다",
        "8주 동안 이어졌다",
        "연장 12회에 끝냈다",
        "9회에 홈런을 쳤다",
        "1부 리그",
        "50만 부산 시민",
        "100 문화재",
        "10만분의 1인 소자",
        "두 팀은 다시 만난다",
        "그가 한 대로 했다",
        "두 배우가 나왔다"
      })
  void ranksDatesAndNamesAreNoAmounts(String sentence) {
    assertThat(find(sentence)).isEmpty();
  }

  @Test
  void anAmountWithinAHedgedStretchIsHedged() {
    String text = "10억원을 썼다. 20억원을 쓴 것으로 알려졌다.";
    List<Amount> amounts =
        AmountFinder.find(LANGUAGE.split(Documents.of(text)), List.of(new Span(10, text.length())));
    assertThat(amounts).extracting(Amount::hedged).containsExactly(false, true);
  }

  @Test
  void whatSomebodyEstimatesIsHedged() {
    assertThat(find("소방서 추산 3천만원의 피해가 났다. 3천만원을 냈다."))
        .extracting(Amount::hedged)
        .containsExactly(true, false);
  }

  @RepeatedTest(300)
  void everyAmountIsItsSliceAndNoneOverlap(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    int end = 0;
    for (Amount amount : find(text.toString())) {
      assertThat(text.substring(amount.start(), amount.end())).isEqualTo(amount.text());
      assertThat(amount.start()).isGreaterThanOrEqualTo(end);
      end = amount.end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1억 ", "천", "1~", "1,000", "수", "두 명 ", "$1", "1만"})
  void aLongTextOfOneThingTakesTimeInProportion(String piece) {
    assertThat(find(piece.repeat(300_000 / piece.length()))).isNotNull();
  }

  private static Amount only(List<Amount> amounts) {
    assertThat(amounts).hasSize(1);
    return amounts.getFirst();
  }

  private static List<Amount> find(String text) {
    return AmountFinder.find(LANGUAGE.split(Documents.of(text)), List.of());
  }
}
