package io.newsgraph.article.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "두 사람이 악수하고 있다.  KT 제공; KT",
        "두 사람이 악수하고 있다. KT 제공; KT",
        "두 사람이 악수하고 있다.KT 제공; KT",
        "사옥 전경 [사진=가나전자]; 가나전자",
        "사옥 전경 [사진 제공=가나전자]; 가나전자",
        "사옥 전경 (사진: 가나전자 제공); 가나전자",
        "사옥 전경 (가나전자 제공); 가나전자",
        "사옥 전경 사진=연합뉴스; 연합뉴스",
        "사옥 전경 / 사진=연합뉴스; 연합뉴스",
        "사옥 전경 /가나통신; 가나통신",
        "사옥 전경 ⓒ가나통신; 가나통신",
        "사옥 전경. 로이터 연합뉴스; 로이터 연합뉴스",
        "사옥 전경. AFP=연합뉴스; 연합뉴스",
        "사옥에서 시민들이 쉬고 있다. 홍길동 기자; 홍길동 기자",
        "사옥에서 시민들이 쉬고 있다. /홍길동 기자; 홍길동 기자",
        "사옥 전경 [가나전자 제공. 재판매 및 DB 금지]; 가나전자",
        "가나전자 수원 사업장 가나전자 제공; 가나전자",
        "뉴스 화면. 가나TV 캡처; 가나TV 캡처"
      })
  void creditsAreFoundInTheirManyForms(String line, String name) {
    assertThat(CreditReader.read(line)).map(Credit::name).hasValue(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "가나전자, 고객 모두에게 무료 서비스 제공",
        "시는 서비스를 무료로 제공",
        "사진 한 장이 말해 주는 것",
        "속도는 시속 30km/h",
        "이 회사는 자료를 냈다. 시장은 조용했다.",
        "관람은 무료(18세 이상)"
      })
  void otherLineEndsAreNoCredits(String line) {
    assertThat(CreditReader.read(line)).isEmpty();
  }
}
