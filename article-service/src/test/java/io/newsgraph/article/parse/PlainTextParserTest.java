package io.newsgraph.article.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextParserTest {

  private static final PlainTextParser PARSER = new PlainTextParser();

  private static final String BODY = "다라시가 도서관 문을 밤 12시까지 연다. 이용료는 받지 않는다.";

  @ParameterizedTest
  @MethodSource("io.newsgraph.article.parse.Fixtures#names")
  void articlesOfAllShapesAreTakenApart(String name) {
    assertThat(Rendering.of(parse(Fixtures.input(name)))).isEqualTo(Fixtures.expected(name));
  }

  @ParameterizedTest
  @MethodSource("io.newsgraph.article.parse.Fixtures#names")
  void windowsLineBreaksAndTabsChangeNothing(String name) {
    String windows = Fixtures.input(name).replace("\n", "\t\r\n");
    assertThat(Rendering.of(parse(windows))).isEqualTo(Fixtures.expected(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n\t\u00A0",
        "\uFEFF\u200B",
        "<p></p><br/>",
        "<!-- 광고 -->",
        "<script>var a = 1;</script>",
        "-----"
      })
  void nothingReadableGivesNoBlocks(String text) {
    ParsedArticle article = parse(text);
    assertThat(article.title()).isNull();
    assertThat(article.blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"경제", "홍길동 기자", "다라시, 도서관 연다", "무단 전재 금지", "입력 2024.10.08"})
  void aLineWithoutStoryIsTheText(String text) {
    ParsedArticle article = parse(text);
    assertThat(article.title()).isNull();
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.segments())
        .containsExactly(new Segment(0, text.length(), SegmentKind.BLOCK, 0));
  }

  @Test
  void aGivenTitleKeepsOtherLinesFromBecomingIt() {
    ParsedArticle article = parse("밤에도 여는 도서관\n\n" + BODY, "다라시 도서관, 자정까지");
    assertThat(article.title()).isEqualTo("다라시 도서관, 자정까지");
    assertThat(article.decks()).containsExactly("밤에도 여는 도서관");
  }

  @Test
  void aGivenTitleThatStandsInTheTextIsAccountedForAsTitle() {
    String text = BODY + "\n\n다라시  도서관, 자정까지\n\n" + BODY;
    ParsedArticle article = parse(text, "다라시 도서관, 자정까지");
    assertThat(article.blocks()).hasSize(2).allMatch(block -> block.kind() == BlockKind.PARAGRAPH);
    assertThat(article.segments())
        .extracting(Segment::kind)
        .containsExactly(SegmentKind.BLOCK, SegmentKind.TITLE, SegmentKind.BLOCK);
  }

  @Test
  void aTitleThatStandsTwiceIsKeptOnce() {
    ParsedArticle article = parse("다라시 도서관, 자정까지\n다라시 도서관, 자정까지\n\n" + BODY);
    assertThat(article.title()).isEqualTo("다라시 도서관, 자정까지");
    assertThat(article.text()).isEqualTo(BODY);
    assertThat(article.segments()).contains(new Segment(14, 27, SegmentKind.REPEAT, null));
  }

  @Test
  void aCaptionRepeatedWithOtherSpacingIsKeptOnceWithItsCredit() {
    String text = "도서관을 찾은 시민들이 책을 고르고 있다.\n도서관을 찾은  시민들이 책을 고르고 있다.사진=다라시\n\n" + BODY;
    Block caption = parse(text).blocks().getFirst();
    assertThat(caption)
        .isEqualTo(new Block(0, BlockKind.CAPTION, "도서관을 찾은 시민들이 책을 고르고 있다.", "다라시"));
    assertThat(parse(text).blocks()).hasSize(2);
  }

  @Test
  void aFiguresSourceMakesNoCaptionOfAParagraph() {
    String text = "지난달 실업률은 2.7%다. (자료: 통계청)";
    assertThat(parse(text).blocks()).containsExactly(new Block(0, BlockKind.PARAGRAPH, text, null));
  }

  @Test
  void aGivenTimeWinsOverTheText() {
    OffsetDateTime given = OffsetDateTime.parse("2024-10-09T00:00:00+09:00");
    ParseHints hints = new ParseHints(null, given);
    ParsedArticle article = PARSER.parse("다라시 도서관, 자정까지\n입력 2024.10.08 09:00\n\n" + BODY, hints);
    assertThat(article.publishedAt()).isEqualTo(given);
  }

  @Test
  void blocksAreInComposedFormOnOneLine() {
    ParsedArticle article = parse("다라시가\u200B \u00A0문을 연다. ㅎ는 Cafe\u200B\u0301다.");
    assertThat(article.text()).isEqualTo("다라시가 문을 연다. ㅎ는 Café다.");
  }

  @Test
  void theTextJoinsTheBlocksByABlankLine() {
    assertThat(parse(BODY + "\n" + BODY + " 끝.").text()).isEqualTo(BODY + "\n\n" + BODY + " 끝.");
  }

  @Test
  void bylinesInOneArticleAreMergedByName() {
    ParsedArticle article =
        parse("다라시 도서관, 자정까지\n홍길동 기자\n\n" + BODY + "\n\nhong@gana.example\n홍길동 기자");
    assertThat(article.bylines()).isEqualTo(List.of(new Byline("홍길동", "hong@gana.example", "기자")));
  }

  private static ParsedArticle parse(String text) {
    return PARSER.parse(text, ParseHints.NONE);
  }

  private static ParsedArticle parse(String text, String title) {
    return PARSER.parse(text, new ParseHints(title, null));
  }
}
