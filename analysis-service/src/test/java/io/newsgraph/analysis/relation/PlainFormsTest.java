package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as they stand in newspapers: officials' titles, labels, venues, lists and 이 회사. */
class PlainFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          오지석 산업통상부 산업정책관은 웃었다. | ROLE 오지석 > 산업통상부
          오지석 외교부 북미심의관은 웃었다. | ROLE 오지석 > 외교부
          서울대는 한국기계연구원을 찾았다. 신영증권 오지석 연구원은 웃었다. | ROLE 오지석 > 신영증권
          [인터뷰] 오지석/서울대 교수: “기다렸습니다.” | ROLE 오지석 > 서울대학교
          법무법인 새벽의 오지석 변호사는 웃었다. | ROLE 오지석 > 법무법인 새벽
          성수동 주민자치회 오지석 회장은 웃었다. | ROLE 오지석 > 성수동 주민자치회
          """)
  void anOfficeIsReadInEveryFormThatNewspapersGiveIt(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          그는 베를린에서 열린 IFA 2025에 갔다. | LOCATED IFA 2025 > 베를린
          은포국제영화제가 부산에서 막을 올렸다. | LOCATED 은포국제영화제 > 부산
          다음 달 부산에서 개막하는 은포국제영화제에 간다. | LOCATED 은포국제영화제 > 부산
          """)
  void anEventIsWhereItIsHeld(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"네이버는 서울에서 열린 간담회에 갔다.", "그는 서울에서 열린 네이버 주주총회에 갔다."})
  void whoGoesToAnEventIsNotThere(String text) {
    assertThat(relations(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          쿠팡은 배달을 한다. 네이버와 카카오 등이 이 회사에 100억원을 투자했다.\
           | INVEST 네이버 > 쿠팡, INVEST 카카오 > 쿠팡
          쿠팡이 특허를 받았고, 네이버가 이 회사에 80억원을 투자했다. | INVEST 네이버 > 쿠팡
          """)
  void thisCompanyIsTheOneSpokenOf(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          쿠팡은 네이버 계열사로 장터를 운영한다. | PARENT 네이버 > 쿠팡
          쿠팡은 네이버의 유통 자회사로 장터를 운영한다. | PARENT 네이버 > 쿠팡
          네이버는 카카오에 부품을 대며 컸다. | SUPPLY 네이버 > 카카오
          네이버는 카카오와 전력구매계약을 맺었다. | SUPPLY 카카오 > 네이버
          """)
  void daughtersAndSuppliersAreToldBeforeWhatTheyDo(String text, String relations) {
    assertThat(relations(text)).containsExactlyInAnyOrder(relations.split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"공정거래위원회는 자료를 냈다. 배송기사 노조의 오지석 위원장은 웃었다.", "식품의약품안전처는 자료를 냈다. 경쟁사인 네이버는 웃었다."})
  void whatIsOfABodyWithoutANameIsOfNoOther(String text) {
    assertThat(relations(text)).isEmpty();
  }

  private static List<String> relations(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return RelationFinder.find(document, clusters, List.of(), List.of(), List.of()).stream()
        .map(each -> each.type() + " " + each.subject().name() + " > " + name(each.object()))
        .toList();
  }

  private static String name(EntityCluster object) {
    return Optional.ofNullable(object).map(EntityCluster::name).orElse("-");
  }
}
