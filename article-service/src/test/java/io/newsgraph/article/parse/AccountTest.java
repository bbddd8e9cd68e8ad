package io.newsgraph.article.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccountTest {

  private static final PlainTextParser PARSER = new PlainTextParser();
  private static final long SEED = 20241008;
  private static final int MUTATIONS = 2_000;
  private static final String[] PIECES = {
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\u00A0",
    "\u200B",
    "\uFEFF",
    "\u0000",
    "\uD83D",
    "\uDE00",
    "\u0085",
    "\u1112",
    "<",
    ">",
    "<p>",
    "</p>",
    "<!--",
    "<script>",
    "&amp;",
    "&#x41;",
    "&#xD800;",
    "&",
    "(",
    ")",
    "[",
    "]",
    "=",
    "“",
    "”",
    "-",
    "◆",
    "▲",
    "ⓒ",
    "/",
    "@",
    ".",
    "다.",
    "홍길동 기자",
    "사진=",
    "제공",
    "2024.13.45 99:99",
    "입력",
    "저작권자",
    "김가나 대표\n",
    "Q. ",
    "경제",
    "hong@x.example",
    "(서울=",
    ") "
  };

  @ParameterizedTest
  @MethodSource("io.newsgraph.article.parse.Fixtures#names")
  void everyCharacterOfAnArticleIsAccountedForOnce(String name) {
    assertAccounted(Fixtures.input(name));
  }

  @ParameterizedTest
  @MethodSource("io.newsgraph.article.parse.Fixtures#names")
  void segmentsOfABlockSayWhatTheBlockSays(String name) {
    String input = Fixtures.input(name);
    ParsedArticle article = PARSER.parse(input, ParseHints.NONE);
    for (Block block : article.blocks()) {
      StringBuilder pieces = new StringBuilder();
      article.segments().stream()
          .filter(
              segment -> segment.kind() == SegmentKind.BLOCK && segment.block() == block.index())
          .forEach(segment -> pieces.append(input, segment.start(), segment.end()));
      String said =
          pieces.toString().replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
      assertThat(said.replaceAll("\\s", "")).isEqualTo(block.text().replaceAll("\\s", ""));
    }
  }

  @Test
  void mutatedArticlesAreAccountedForAsWell() {
    Random random = new Random(SEED);
    List<String> inputs = Fixtures.names().map(Fixtures::input).toList();
    for (int i = 0; i < MUTATIONS; i++) {
      StringBuilder text = new StringBuilder(inputs.get(random.nextInt(inputs.size())));
      int changes = 1 + random.nextInt(12);
      for (int change = 0; change < changes; change++) {
        mutate(text, random);
      }
      assertAccounted(text.toString());
    }
  }

  @Test
  void randomTextsAreAccountedForAsWell() {
    Random random = new Random(SEED);
    for (int i = 0; i < MUTATIONS; i++) {
      StringBuilder text = new StringBuilder();
      int pieces = random.nextInt(40);
      for (int piece = 0; piece < pieces; piece++) {
        text.append(
            random.nextInt(4) == 0
                ? String.valueOf((char) random.nextInt(0x10000))
                : PIECES[random.nextInt(PIECES.length)]);
      }
      assertAccounted(text.toString());
    }
  }

  /** Made to send a backtracking pattern, or a search for what is not there, astray. */
  @Test
  void longInputsOfOnePieceAreParsed() {
    for (String piece : PIECES) {
      String text = piece.repeat(100_000 / piece.length());
      assertThat(PARSER.parse(text, ParseHints.NONE).segments()).isNotNull();
    }
  }

  private static void mutate(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(60));
    switch (random.nextInt(4)) {
      case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      case 1 -> text.delete(at, end);
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
      default -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
    }
  }

  private static void assertAccounted(String input) {
    ParsedArticle article = PARSER.parse(input, new ParseHints(null, null));
    int at = 0;
    for (Segment segment : article.segments()) {
      assertThat(segment.start()).as("segments in order in <%s>", input).isGreaterThanOrEqualTo(at);
      assertBlank(input, at, segment.start());
      if (segment.block() != null) {
        assertThat(segment.block()).isBetween(0, article.blocks().size() - 1);
      }
      at = segment.end();
    }
    assertBlank(input, at, input.length());
  }

  private static void assertBlank(String input, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = input.charAt(i);
      assertThat(Character.isWhitespace(c) || Character.isSpaceChar(c))
          .as("character %s of <%s> is accounted for", i, input)
          .isTrue();
    }
  }
}
