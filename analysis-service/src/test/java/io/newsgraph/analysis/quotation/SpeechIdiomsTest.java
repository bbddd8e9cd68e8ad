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
import org.junit.jupiter.params.provider.ValueSource;

/** What is said, told by idioms and without marks: who says it, and which words are theirs. */
class SpeechIdiomsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          오지석 대표는 그럴 일은 없다고 잘라 말했다. | 오지석: 그럴 일은 없다
          오지석 대표는 야구를 그만둘까 고민했다고 털어놨다. | 오지석: 야구를 그만둘까 고민했다
          오지석 대표는 협상이 막혔다고 책임을 돌렸다. | 오지석: 협상이 막혔다
          오지석 대표는 협상이 막혔다고 주먹을 쥐었다. | 오지석: 협상이 막혔다
          오지석 대표는 값이 먼저라며 난색을 보였다. | 오지석: 값이 먼저라
          오지석 대표는 값이 먼저라는 점을 강조했다. | 오지석: 값이 먼저라
          오지석 대표는 다들 미쳤다고 했다고 회고했다. | 오지석: 다들 미쳤다고 했다
          오지석 대표는 최후 진술에서 돈을 쓰지 않았다고 호소했다. | 오지석: 돈을 쓰지 않았다
          오지석 대표는 개각설에 대해 들은 바 없다고 선을 그었다. | 오지석: 들은 바 없다
          오지석 대표는 회담 직후 값이 내린다고 말했다. | 오지석: 값이 내린다
          오지석 대변인은 여당이 “진실을 두려워한다”고 받아쳤다. | 오지석: 진실을 두려워한다
          오지석 대표는 수첩이 “가장 낡은 물건”이었다고 기억했다. | 오지석: 가장 낡은 물건
          오지석 대표는 값이 오르느냐는 물음에는 “살 만하다”라며 기다리라고 조언했다.\
           | 오지석: 살 만하다; 오지석: 기다리라
          네이버는 의혹에 대해 “사실무근”이라며 누리꾼을 고소할 방침이라고 밝혔다.\
           | 네이버: 사실무근; 네이버: 누리꾼을 고소할 방침이라
          네이버가 앱을 냈다. 회사는 값을 낮추겠다고 밝혔다. | 네이버: 값을 낮추겠다
          오지석 대표는 이날 오전에 “문제는 손님이 아니라 가게”라고 꼬집었다. | 오지석: 문제는 손님이 아니라 가게
          오지석 선수는 서툰 한국어로 “여기서 뛰게 돼 영광”이라고 활짝 웃어 보였다.\
           | 오지석: 여기서 뛰게 돼 영광
          오지석 대표는 “두 달은 더 봐야 한다”는 쪽이다. | 오지석: 두 달은 더 봐야 한다
          오지석 감독은 “값을 내야 한다. 눈이 있지 않은가”라고 불만을 드러냈다. | 오지석: 값을 내야 한다. 눈이 있지 않은가
          오지석 대표는 “가게가 됐다”면서 돈을 보조에 써야 한다고 주장했다.\
           | 오지석: 가게가 됐다; 오지석: 돈을 보조에 써야 한다
          오지석 대표는 웃었다. 걱정할 일이 없다는 것이다. | 오지석: 걱정할 일이 없다
          오지석 대표는 “값이 싸다”는 점을 들었다. | 오지석: 값이 싸다
          오지석 대표는 “전면 재검토”를 약속했다. | 오지석: 전면 재검토
          오지석 대표는 이번 결정을 “역사의 후퇴”로 규정했다. | 오지석: 역사의 후퇴
          오지석 대표가 “어디 가세요?” 묻자 손님이 웃었다. | 오지석: 어디 가세요?
          오지석 대표가 “할머니!” 하고 불렀다. | 오지석: 할머니!
          오지석 대표는 관심을 당부했고, 팜 민 찐 총리는 값이 싸다고 화답했다. | 팜민찐: 값이 싸다
          """)
  void whoSaysWhatIsTold(String text, String quotations) {
    assertThat(quotations(text)).containsExactly(quotations.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "오지석 대표는 돈이 전부라고 믿었다.",
        "우유가 좋다고 해서 마셨다.",
        "증거라고 내놓은 녹음은 짧았다.",
        "오지석 대표는 서울에서 “나눔의 집”을 열었다.",
        "오지석 대표는 비싸다는 이유로 거절했다.",
        "오지석 대표는 이 길을 “꿈의 거리 2번지”라고 부른다."
      })
  void thoughtsAndDescriptionsAreNotSaid(String text) {
    assertThat(quotations(text)).isEmpty();
  }

  private static List<String> quotations(String text) {
    AnnotatedDocument document = Documents.annotated(text);
    List<EntityCluster> clusters =
        CoreferenceResolver.resolve(document, EntityFinder.find(document));
    return QuotationFinder.find(document, clusters, List.of()).stream()
        .map(each -> speaker(each.speaker()) + ": " + each.text())
        .toList();
  }

  private static String speaker(Quotation.Speaker speaker) {
    boolean isNamed = speaker != null && speaker.entity() != null;
    return isNamed ? speaker.entity().name() : null;
  }
}
