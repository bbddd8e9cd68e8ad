package io.newsgraph.article.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLineReaderTest {

  private static final String STORY = "\n\n다라시가 도서관 문을 밤 12시까지 연다. 이용료는 받지 않는다.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "입력 2024.10.08 09:00; 2024-10-08T09:00+09:00",
        "기사입력 : 2024-10-08 09:00:30; 2024-10-08T09:00:30+09:00",
        "승인 2024/10/08 21:05; 2024-10-08T21:05+09:00",
        "등록 2024.10.08. (화) 오후 9:05; 2024-10-08T21:05+09:00",
        "입력 2024년 10월 8일 오전 12시 5분; 2024-10-08T00:05+09:00",
        "2024-10-08T09:00:00+09:00; 2024-10-08T09:00+09:00",
        "가나일보 | 입력 2024.10.08; 2024-10-08T00:00+09:00",
        "홍길동 기자 입력 2024.10.08 09:00; 2024-10-08T09:00+09:00"
      })
  void timesAreReadAsSeoulTime(String line, String expected) {
    ParsedArticle article = parse(line + STORY);
    assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse(expected));
    assertThat(article.blocks()).hasSize(1);
  }

  @Test
  void changesAreToldFromPublication() {
    ParsedArticle article = parse("입력 2024.10.08 09:00 | 수정 2024.10.08 오후 1:10" + STORY);
    assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2024-10-08T09:00+09:00"));
    assertThat(article.modifiedAt()).isEqualTo(OffsetDateTime.parse("2024-10-08T13:10+09:00"));
  }

  @Test
  void impossibleDatesSayNothingButTheLineIsAccountedFor() {
    ParsedArticle article = parse("입력 2024.02.30 25:61" + STORY);
    assertThat(article.publishedAt()).isNull();
    assertThat(article.segments().getFirst().kind()).isEqualTo(SegmentKind.DATE_LINE);
  }

  @Test
  void datesWithinTheStoryStay() {
    String text = "다라시가 2024.10.08 09:00에 문을 연다. 이용료는 받지 않는다.";
    assertThat(parse(text).text()).isEqualTo(text);
  }

  private static ParsedArticle parse(String text) {
    return new PlainTextParser().parse(text, ParseHints.NONE);
  }
}
