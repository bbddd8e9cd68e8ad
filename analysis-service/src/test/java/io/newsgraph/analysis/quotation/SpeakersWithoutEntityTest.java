package io.newsgraph.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speakers that nothing but the sentence tells of, in the words of the article. */
class SpeakersWithoutEntityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          소송이 시작됐다고 나루포스트가 9일 보도했다. | 나루포스트: 소송이 시작됐다
          값이 저렴하다고 개발진은 설명했다. | 개발진: 값이 저렴하다
          법무법인 가람은 소장을 제출했다고 밝혔다. | 법무법인 가람: 소장을 제출했다
          음악 유통사 카인드뮤직이 투자를 유치했다고 밝혔다.\
           | 음악 유통사 카인드뮤직: 투자를 유치했다
          칩을 설계하는 세미누보가 투자를 마쳤다고 밝혔다. | 세미누보: 투자를 마쳤다
          산청 주민 87명은 협의가 부실했다며 소송을 냈다. | 산청 주민 87명: 협의가 부실했다
          노조는 고용을 보장해 달라며 천막을 쳤다. | 노조: 고용을 보장해 달라
          업계에서는 짓기가 어려워졌다고 본다. | 업계: 짓기가 어려워졌다
          서울중앙지법 민사합의62부는 부품사가 이겼다고 밝혔다.\
           | 서울중앙지법 민사합의62부: 부품사가 이겼다
          경기남부경찰청 사이버수사과는 일당을 붙잡았다고 밝혔다.\
           | 경기남부경찰청 사이버수사과: 일당을 붙잡았다
          극장 쪽은 허락을 구했다고 했다. | 극장 쪽: 허락을 구했다
          구단은 “접을 계획이 없다”는 짧은 글을 공식 홈페이지에 올렸다. | 구단: 접을 계획이 없다
          대표는 “우리의 부동산”이라고 농을 던졌다. | 대표: 우리의 부동산
          경찰은 유착이 있었다는 의혹에 대해 “확인된 바 없다”고 했다. | 경찰: 확인된 바 없다
          나세훈 의원은 웃었다. 인근 주민 A씨도 “창문이 흔들렸다”고 말했다. | 인근 주민 A씨: 창문이 흔들렸다
          손님들 사이에서 “답답하다”는 반응도 있다. | 손님들: 답답하다
          (파리=한빛통신) 법원이 청구를 각하했다고 현지 언론이 전했다.\
           | 현지 언론: 법원이 청구를 각하했다
          """)
  void theSpeakerIsWhatTheSentenceNames(String text, String quotation) {
    assertThat(quotations(text)).containsExactly(quotation);
  }

  private static List<String> quotations(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return QuotationFinder.find(document, clusters, List.of()).stream()
        .map(each -> each.speaker().text() + ": " + each.text())
        .toList();
  }
}
