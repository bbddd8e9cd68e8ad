package io.newsgraph.article.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BylineReaderTest {

  @Test
  void severalNamesShareARoleAndTakeTheirAddressesInOrder() {
    assertBylines(
        "홍길동·김철수 기자 hong@gana.example kim@gana.example",
        new Byline("홍길동", "hong@gana.example", "기자"),
        new Byline("김철수", "kim@gana.example", "기자"));
  }

  @Test
  void placesAndDesksAreNoNames() {
    assertBylines("뉴욕=홍길동 특파원", new Byline("홍길동", null, "특파원"));
    assertBylines("산업부 홍길동 기자", new Byline("홍길동", null, "기자"));
    assertBylines("[가나일보 홍길동 기자]", new Byline("홍길동", null, "기자"));
  }

  @Test
  void labelsSayWhoDidWhat() {
    assertBylines("글=홍길동 기자 사진=김철수", new Byline("홍길동", null, "기자"), new Byline("김철수", null, "사진"));
  }

  @Test
  void rolesMayBeGluedOrOfTwoWords() {
    assertBylines("홍길동인턴기자", new Byline("홍길동", null, "인턴기자"));
    assertBylines("홍길동 의학전문기자", new Byline("홍길동", null, "의학전문기자"));
    assertBylines("홍길동 선임 기자", new Byline("홍길동", null, "선임 기자"));
  }

  @Test
  void foreignAndShortNamesAreNames() {
    assertBylines("John Smith 기자", new Byline("John Smith", null, "기자"));
    assertBylines("마이클 리 특파원", new Byline("마이클 리", null, "특파원"));
    assertBylines("남궁솔 기자", new Byline("남궁솔", null, "기자"));
  }

  @Test
  void aGuestWithAnAddressSignsWithTheTitle() {
    assertBylines("글·사진=여름 여행작가 yeoreum@x.example", new Byline("여름", "yeoreum@x.example", "여행작가"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "홍길동 기자가 현장을 찾았다",
        "기자",
        "다라시 기자회견",
        "[사진] 다라 이글스 응원석",
        "홍길동 대표",
        "문의: 홍길동 과장 hong@gana.example",
        "“홍길동 기자”"
      })
  void otherLinesAreNoBylines(String line) {
    assertThat(BylineReader.read(line)).isEmpty();
  }

  private static void assertBylines(String line, Byline... expected) {
    assertThat(BylineReader.read(line).map(BylineReader.Reading::bylines))
        .hasValue(List.of(expected));
  }
}
