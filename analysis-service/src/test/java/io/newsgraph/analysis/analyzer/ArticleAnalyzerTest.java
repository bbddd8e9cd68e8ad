package io.newsgraph.analysis.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.keyword.Occurrence;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleAnalyzerTest {

  /** A length at which work that grows with its square would take minutes. */
  private static final int LONG = 100_000;

  private static final ArticleAnalyzer ANALYZER = new ArticleAnalyzer();

  @RegisterExtension final StepFailures failures = new StepFailures();

  private static final List<String> PIECES =
      List.of(
          "오지석 나루소프트 대표",
          "(오른쪽)",
          "가 ",
          "‘말샘’",
          "“",
          "”",
          "’",
          "(",
          ")",
          "《",
          "\"",
          "'",
          " ",
          ". ",
          "\n",
          "갤럭시 S25",
          "GPT-4o",
          "세계등대협회(WLA)",
          "WLA는 ",
          "서울 소공동",
          "오 대표는 ",
          "그는 ",
          "이 회사는 ",
          "두 회사는 ",
          "양국은 ",
          "A씨가 ",
          "이하늘 기자 = ",
          "😀",
          "\uD83D",
          "\uDE00",
          "\u1112\u1161\u11ab",
          "漢字",
          "1,200",
          "3.5%",
          "KTX",
          "영화 ",
          "다.",
          "\t",
          "\u0000",
          "R&D");

  @AfterEach
  void noStepFailed() {
    assertThat(failures.all()).isEmpty();
  }

  @RepeatedTest(200)
  void everyMentionAndOccurrenceIsItsSliceOfTheText(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i >= 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    assertConsistent(Documents.of(text.toString(), text.reverse().toString()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "12345 67.8",
        "hello world",
        "😀😀",
        "\uD800",
        "\uDC00가",
        "“““",
        "()()",
        "ㅋㅋㅋ",
        "가"
      })
  void oddTextsGiveAnEmptyOrPartialAnalysis(String text) {
    assertConsistent(Documents.of(text));
  }

  @Test
  void articlesAnalysedAtOnceAreAnalysedAsEachAlone() {
    List<Document> documents =
        List.of(
            Documents.of("오지석 나루소프트 대표는 “새 앱을 내놓겠다”고 말했다.", "오 대표는 지난달 27일 서울에서 만났다."),
            Documents.of(),
            Documents.of("“““"),
            Documents.of("세계등대협회(WLA)는 1조2천억원을 들였다. 이 단체는 3일 밝혔다."));

    assertThat(ANALYZER.analyzeAll(documents))
        .isEqualTo(documents.stream().map(ANALYZER::analyze).toList());
  }

  @Test
  void whatNobodyWaitsForIsGivenUpBetweenTwoSteps() {
    AtomicInteger asked = new AtomicInteger();
    Document document = Documents.of("김영섭 KT 대표는 8일 서울에서 말했다.");

    assertThat(ANALYZER.analyze(document, () -> asked.incrementAndGet() == 3)).isEmpty();
    assertThat(asked).hasValue(3);
    assertThat(ANALYZER.analyze(document, () -> false)).contains(ANALYZER.analyze(document));
  }

  @Test
  void anArticleWithoutBlocksHasAnEmptyAnalysis() {
    ArticleAnalysis analysis = ANALYZER.analyze(Documents.of());
    assertThat(analysis)
        .isEqualTo(
            new ArticleAnalysis(
                List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "”",
        "(",
        ")",
        "\"",
        "'",
        "가",
        "! ",
        "다.",
        "오지석 대표 ",
        "세계등대협회(WLA) ",
        "갤럭시 1 ",
        "서울 ",
        "‘말샘’ 앱 ",
        "오 대표 ",
        "나루시장 ",
        "그는 ",
        "오지석 대표 그는 ",
        "KT와 MS 두 회사는 ",
        "이하늘 기자 ",
        "KT(대표 오지석) ",
        "칼 ",
        "대표에 오지석 ",
        "말샘은 ",
        "영화 ‘봄밤’의 감독 ",
        "나루소프트의 오지석 부장, ",
        "나루소프트가 말샘과 ",
        "“아니다”며 ",
        "“좋다”고 했고 "
      })
  void aLongTextOfOneThingTakesTimeInProportion(String piece) {
    assertConsistent(Documents.of(piece.repeat(LONG / piece.length())));
  }

  @Test
  void oneInstanceServesManyThreads() {
    Document document = Documents.of("오지석 나루소프트 대표가 서울에서 ‘말샘’ 앱을 열었다. 오 대표는 웃었다.");
    ArticleAnalysis expected = ANALYZER.analyze(document);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> ANALYZER.analyze(document)))
        .allMatch(expected::equals);
  }

  @Test
  void aRoleIsAMentionButNoKeyword() {
    ArticleAnalysis analysis =
        ANALYZER.analyze(Documents.of("오지석 나루소프트 대표가 왔다. 오 대표는 웃었다. 오 대표는 갔다."));
    assertThat(analysis.clusters().getFirst().mentions())
        .extracting(Mention::text)
        .contains("오 대표");
    assertThat(analysis.keywords()).extracting(KeywordCandidate::term).doesNotContain("오 대표");
  }

  private static void assertConsistent(Document document) {
    ArticleAnalysis analysis = ANALYZER.analyze(document);
    String text = document.text();
    for (EntityCluster cluster : analysis.clusters()) {
      for (Mention mention : cluster.mentions()) {
        assertThat(isInPlace(mention, text, analysis)).as(mention::toString).isTrue();
      }
    }
    for (KeywordCandidate keyword : analysis.keywords()) {
      for (Occurrence occurrence : keyword.occurrences()) {
        String form = text.substring(occurrence.start(), occurrence.end());
        assertThat(form).isNotBlank().isEqualTo(form.strip());
      }
    }
    assertNoOverlap(analysis);
  }

  private static boolean isInPlace(Mention mention, String text, ArticleAnalysis analysis) {
    Sentence sentence = analysis.sentences().get(mention.sentence());
    return text.substring(mention.start(), mention.end()).equals(mention.text())
        && sentence.block() == mention.block()
        && sentence.start() <= mention.start()
        && mention.end() <= sentence.end();
  }

  /** Two entities may share a mention (두 회사); apart from that no two mentions overlap. */
  private static void assertNoOverlap(ArticleAnalysis analysis) {
    for (EntityCluster cluster : analysis.clusters()) {
      assertThat(cluster.mentions()).extracting(Mention::start).doesNotHaveDuplicates();
    }
    List<Span> spans =
        analysis.clusters().stream()
            .flatMap(cluster -> cluster.mentions().stream())
            .map(Mention::span)
            .distinct()
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }
}
