package io.newsgraph.article.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.newsgraph.article.text.FieldTooLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HTTPS://News.Example/A/b                        | https://news.example/A/b",
        "https://news.example:443/a                      | https://news.example/a",
        "http://news.example:80/a                        | http://news.example/a",
        "http://news.example:443/a                       | http://news.example:443/a",
        "https://news.example:/a                         | https://news.example/a",
        "https://news.example/a/                         | https://news.example/a",
        "https://news.example/                           | https://news.example",
        "https://news.example                            | https://news.example",
        "https://news.example/a#comments                 | https://news.example/a",
        "https://news.example/x/../a                     | https://news.example/a",
        "https://news.example/a?utm_source=m&UTM_medium=n | https://news.example/a",
        "https://news.example/a?id=3&fbclid=x&page=2     | https://news.example/a?id=3&page=2",
        "https://news.example/a?b=2&a=1                  | https://news.example/a?b=2&a=1",
        "https://news.example/a?                         | https://news.example/a",
        "https://news.example/a?utmost=1                 | https://news.example/a?utmost=1",
        "https://news.example/기사?제목=가               | https://news.example/%EA%B8%B0%EC%82%AC?%EC%A0%9C%EB%AA%A9=%EA%B0%80",
        "https://news.example/%ea%b8%b0                  | https://news.example/%EA%B8%B0",
        "https://한빛.example:8443/a                     | https://xn--xx3br43b.example:8443/a",
      })
  void oneFormForWhatIsOnePage(String url, String canonical) {
    assertThat(CanonicalUrl.required(url).value()).isEqualTo(canonical);
    assertThat(CanonicalUrl.required(canonical).value()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "news",
        "//a.example/1",
        "mailto:a@b.example",
        "http://",
        "https://a..example/",
        "https://a.example:port/",
        "https://-/"
      })
  void whatIsNoAddressOfAPageIsRefused(String url) {
    assertThatThrownBy(() -> CanonicalUrl.required(url)).isInstanceOf(InvalidUrl.class);
  }

  @Test
  void anAddressLongerThanBrowsersTakeIsRefused() {
    String url = "https://news.example/" + "a".repeat(CanonicalUrl.LIMIT);
    assertThatThrownBy(() -> CanonicalUrl.parse(url)).isInstanceOf(FieldTooLong.class);
  }

  @Test
  void noAddressIsNone() {
    assertThat(CanonicalUrl.parse(null)).isEmpty();
    assertThat(CanonicalUrl.parse("  ")).isEmpty();
  }
}
