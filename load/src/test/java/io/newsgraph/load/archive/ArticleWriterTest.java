package io.newsgraph.load.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleWriterTest {

  private final ArticleWriter writer = new ArticleWriter();

  @Test
  void theSameNumberIsTheSameArticle() {
    assertThat(new ArticleWriter().write(7)).isEqualTo(writer.write(7));
  }

  @Test
  void otherNumbersAreOtherArticles() {
    assertThat(IntStream.range(0, 500).mapToObj(writer::write).map(MadeUpArticle::text))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyGapIsFilled() {
    assertThat(IntStream.range(0, 200).mapToObj(writer::write))
        .allSatisfy(article -> assertThat(article.title() + article.text()).doesNotContain("{"));
  }

  @Test
  void articlesAreOfOneTimeAfterAnother() {
    assertThat(writer.write(0).publishedAt()).isEqualTo("2023-01-02T06:00+09:00");
    assertThat(writer.write(1).publishedAt()).isEqualTo("2023-01-02T06:47+09:00");
  }
}
