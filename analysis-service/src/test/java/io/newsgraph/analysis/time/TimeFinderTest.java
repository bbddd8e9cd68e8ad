package io.newsgraph.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.language.TextBlock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {

  private static final String TUESDAY = "2024-10-08T09:00+09:00";

  private static final LanguageAnalyzer LANGUAGE = new LanguageAnalyzer();

  private static final List<String> PIECES =
      List.of(
          "27일",
          "9월 ",
          "2024년",
          "지난",
          "오는 ",
          "올",
          " 초",
          "∼",
          "부터 ",
          "까지",
          "오전 ",
          "10시",
          "30분",
          "(",
          ")",
          "'",
          "·",
          "-",
          ".",
          " ",
          "\n",
          "3",
          "설",
          "추석 ",
          "연휴",
          "전",
          "간",
          "이날",
          "수",
          "만",
          "\uD83D",
          "박",
          "99999999999999999999999999",
          "0",
          "년대",
          "세기",
          "요일",
          "주말",
          "다음 주 ",
          "같은 해 ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024년 9월 27일에 열었다. | 2024년 9월 27일 | 2024-09-27 | DATE",
        "기준일은 2024. 9. 27.이다. | 2024. 9. 27 | 2024-09-27 | DATE",
        "기준일은 2024-09-27로 했다. | 2024-09-27 | 2024-09-27 | DATE",
        "’24년 9월에 열었다. | ’24년 9월 | 2024-09 | YEAR_MONTH",
        "1990년대의 노래다. | 1990년대 | 1990/1999 | DECADE",
        "19세기의 집이다. | 19세기 | 1801/1900 | CENTURY",
        "나루소프트는 지난달 27일 계약했다. | 지난달 27일 | 2024-09-27 | LAST_MONTH_DAY",
        "지난 1일 열린 모임이다. | 지난 1일 | 2024-10-01 | PAST_DAY",
        "오는 27일 문을 연다. | 오는 27일 | 2024-10-27 | COMING_DAY",
        "회사는 27일 밝혔다. | 27일 | 2024-09-27 | DAY",
        "회사는 7일 밝혔다. | 7일 | 2024-10-07 | DAY",
        "대회는 27일부터 30일까지 열 예정이다. | 27일부터 30일까지 | 2024-10-27/2024-10-30 | DAY_RANGE",
        "지난 9월 27∼30일 열렸다. | 지난 9월 27∼30일 | 2024-09-27/2024-09-30 | PAST_MONTH_DAY_RANGE",
        "내달 3일 문을 연다. | 내달 3일 | 2024-11-03 | NEXT_MONTH_DAY",
        "다음 달 3일 문을 연다. | 다음 달 3일 | 2024-11-03 | NEXT_MONTH_DAY",
        "이달 중순 시작한다. | 이달 중순 | 2024-10-11/2024-10-20 | THIS_MONTH_PART",
        "지난해 12월이었다. | 지난해 12월 | 2023-12 | LAST_YEAR_MONTH",
        "올해 2월에 나왔다. | 올해 2월 | 2024-02 | THIS_YEAR_MONTH",
        "내년 상반기에 나온다. | 내년 상반기 | 2025-H1 | NEXT_YEAR_PART",
        "2025년 1분기에 나온다. | 2025년 1분기 | 2025-Q1 | YEAR_PART",
        "3분기 매출이 늘었다. | 3분기 | 2024-Q3 | PART_OF_YEAR",
        "올여름은 더웠다. | 올여름 | 2024-06/2024-08 | THIS_YEAR_PART",
        "지난주 금요일에 만났다. | 지난주 금요일 | 2024-10-04 | LAST_WEEK_DAY",
        "이번 주말에 비가 온다. | 이번 주말 | 2024-10-12/2024-10-13 | THIS_WEEKEND",
        "그는 두 달 전에 왔다. | 두 달 전 | 2024-08 | AGO",
        "지난 3년간 늘었다. | 지난 3년간 | P3Y | LAST_PERIOD",
        "올해 추석은 더웠다. | 올해 추석 | 2024-09-17 | HOLIDAY",
        "내년 설 연휴에 쉰다. | 내년 설 연휴 | 2025-01-28/2025-01-30 | HOLIDAY_PERIOD",
        "오는 11일 오후 2시 30분께 시작한다. | 오는 11일 오후 2시 30분 | 2024-10-11T14:30 | COMING_DAY_CLOCK",
        "새벽 2시에 났다. | 새벽 2시 | T02:00 | CLOCK",
        "1년 6개월이 걸렸다. | 1년 6개월 | P1Y6M | DURATION",
        "사흘간 이어졌다. | 사흘간 | P3D | DURATION",
        "2박3일 일정이다. | 2박3일 | P3D | DURATION"
      })
  void anExpressionIsResolvedAgainstTheDayOfPublication(
      String sentence, String text, String value, String rule) {
    TimeExpression time = only(find(TUESDAY, sentence));
    assertThat(time.text()).isEqualTo(text);
    assertThat(time.value()).isEqualTo(value);
    assertThat(time.rule()).isEqualTo(rule);
    assertThat(time.start()).isEqualTo(sentence.indexOf(text));
  }

  @ParameterizedTest
  @CsvSource({
    "지난달 27일 만났다., 2025-01-03T09:00+09:00, 2024-12-27",
    "지난 6월 만났다., 2025-01-03T09:00+09:00, 2024-06",
    "오는 3월 만난다., 2025-01-03T09:00+09:00, 2025-03",
    "어제 만났다., 2024-03-01T00:30+09:00, 2024-02-29",
    "어제 만났다., 2024-02-29T15:30Z, 2024-02-29",
    "어제 만났다., 2024-02-29T14:30Z, 2024-02-28",
    "올해 추석에 만난다., 2026-01-05T09:00+09:00, 2026-09-25",
    "올해 설날에 만난다., 2027-01-05T09:00+09:00, 2027-02-07"
  })
  void yearsMonthsAndDaysTurnAsInSeoul(String sentence, String publishedAt, String value) {
    assertThat(only(find(publishedAt, sentence)).value()).isEqualTo(value);
  }

  @Test
  void theTenseOfASpeechIsItsOwn() {
    List<TimeExpression> times = find(TUESDAY, "그는 6월 인터뷰에서 “10월 말까지 승인을 받을 것”이라고 말했다.");
    assertThat(times).extracting(TimeExpression::value).first().isEqualTo("2024-06");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023년 2월 29일에 만났다.", "지난 2월 30일에 만났다.", "30일 밝혔다.", "9일 밝혔다."})
  void whatTheCalendarOrTheTextLeavesOpenHasNoValue(String sentence) {
    String publishedAt = sentence.startsWith("30") ? "2024-03-01T09:00+09:00" : TUESDAY;
    assertThat(only(find(publishedAt, sentence)).value()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "5000년 전, ",
    "3000년 전, ",
    "2121년 전, ",
    "1025년 전, ",
    "1024년 전, 1000",
    "120만 개월 전, ",
    "40만 일 전, ",
    "30만 일 전, 1203-05-26"
  })
  void whatLiesBeforeTheYearsOfFourDigitsIsFoundAndStaysOpen(String text, String value) {
    TimeExpression time = only(find(TUESDAY, text + "의 무덤이다."));
    assertThat(time.text()).isEqualTo(text);
    assertThat(time.rule()).isEqualTo("AGO");
    assertThat(time.value()).isEqualTo(value);
  }

  @Test
  void withoutATimeOfPublicationOnlyAbsoluteTimesHaveAValue() {
    List<TimeExpression> times = find(null, "지난달 27일과 2024년 9월 3일, 어제와 3분기, 추석, 지난주.");
    assertThat(times)
        .extracting(TimeExpression::value)
        .containsExactly(null, "2024-09-03", null, null, null, null);
    assertThat(times.getFirst().rule()).isEqualTo("LAST_MONTH_DAY");
    assertThat(times.getFirst().anchor()).isNull();
  }

  @Test
  void thisDayIsTheLastThatTheArticleNamed() {
    assertThat(find(TUESDAY, "지난달 27일 만났다. 이날 그는 웃었다. 전날에는 울었다."))
        .extracting(TimeExpression::value)
        .containsExactly("2024-09-27", "2024-09-27", "2024-09-26");
    assertThat(find(TUESDAY, "다음 달 3일 연다. 이날 회사는 밝혔다."))
        .extracting(TimeExpression::value)
        .containsExactly("2024-11-03", "2024-10-08");
  }

  @Test
  void aMonthBehindAnotherYearIsOfThatYear() {
    assertThat(find(TUESDAY, "2015년에는 9월 3일 상장했다. 그해 5월 문을 열었다."))
        .extracting(TimeExpression::value)
        .containsExactly("2015", "2015-09-03", "2015-05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "32세", "3년 차 직원", "3학년", "제3회", "5·18민주화운동", "12·3 비상계엄", "6·25전쟁", "010-1234-5678",
            "3-1로 이겼다",
        "‘응답하라 1988’", "2024년형", "9월호", "오늘날", "5년물", "《2024년 9월》", "서 있을 자리", "123-4번지", "12월 결산법인"
      })
  void namesAndOtherNumbersAreNoTimes(String sentence) {
    assertThat(find(TUESDAY, sentence)).isEmpty();
  }

  @RepeatedTest(300)
  void everyExpressionIsItsSliceAndNoneOverlap(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    int end = 0;
    for (TimeExpression time : find(TUESDAY, text.toString())) {
      assertThat(text.substring(time.start(), time.end())).isEqualTo(time.text());
      assertThat(time.start()).isGreaterThanOrEqualTo(end);
      end = time.end();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "27일", "지난 ", "1만 ", "천", "9월 27일∼", "설 ", "'24", "올", "수십"})
  void aLongTextOfOneThingTakesTimeInProportion(String piece) {
    assertThat(find(TUESDAY, piece.repeat(300_000 / piece.length()))).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10월 첫째 주 | 2024-09-30/2024-10-06
          8일 오후 | 2024-10-08
          9일부터 12일까지 | 2024-10-09/2024-10-12
          연내 | 2024
          지난 추석 연휴 | 2024-09-16/2024-09-18
          8주 만에 | P8W
          """)
  void theWholeExpressionIsRead(String text, String value) {
    TimeExpression time = only(find(TUESDAY, text + " 일이다."));
    assertThat(time.text() + "=" + time.value()).isEqualTo(text.replace(" 만에", "") + "=" + value);
  }

  @Test
  void theSamePeriodOfAnotherYearIsThatOfWhichTheTextSpokeLast() {
    assertThat(find(TUESDAY, "올해 3분기 매출은 지난해 같은 기간보다 늘었다."))
        .extracting(TimeExpression::value)
        .containsExactly("2024-Q3", "2023-Q3");
  }

  @Test
  void anHourOfThePastIsOnTheDayThatTheParagraphTellsOf() {
    assertThat(find(TUESDAY, "7일 불이 났다. 불은 오전 5시 18분께 꺼졌다. 접수는 매일 오전 9시에 시작했다."))
        .extracting(TimeExpression::value)
        .containsExactly("2024-10-07", "2024-10-07T05:18", "T09:00");
  }

  @Test
  void thisDayInALaterParagraphIsTheDayThatTheArticleReportsOf() {
    assertThat(find(TUESDAY, "의회는 7일 회의를 열었다. 8월 3일에도 열었다.\n\n표결은 이날 없었다."))
        .extracting(TimeExpression::value)
        .containsExactly("2024-10-07", "2024-08-03", "2024-10-07");
  }

  private static TimeExpression only(List<TimeExpression> times) {
    assertThat(times).hasSize(1);
    return times.getFirst();
  }

  private static List<TimeExpression> find(String publishedAt, String text) {
    OffsetDateTime published = publishedAt == null ? null : OffsetDateTime.parse(publishedAt);
    List<TextBlock> blocks = List.of(new TextBlock(0, BlockKind.PARAGRAPH, 0, text.length()));
    return TimeFinder.find(LANGUAGE.split(new Document(null, published, text, blocks)));
  }
}
