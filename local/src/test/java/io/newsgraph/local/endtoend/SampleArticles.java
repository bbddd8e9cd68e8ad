package io.newsgraph.local.endtoend;

import java.util.List;
import java.util.Map;

/** Articles for tests: made up, each different, naming some of the same people and companies. */
final class SampleArticles {

  private static final List<String> COMPANIES = List.of("한빛전자", "두레소프트", "가람물산", "누리은행", "새길자동차");
  private static final List<String> PEOPLE = List.of("김도윤", "이서하", "박지안", "최하람");
  private static final List<String> CITIES = List.of("서울", "부산", "대전", "광주");
  private static final List<String> DEEDS =
      List.of("새 공장을 짓기로 했다", "직원 200명을 뽑는다", "공동 연구를 시작한다", "투자를 두 배로 늘린다");

  private SampleArticles() {}

  /**
   * The input of one article.
   *
   * @param number which one; the same number is the same article, by its URL
   * @param version another one gives it another text
   */
  static Map<String, Object> input(int number, int version) {
    return Map.of(
        "canonicalUrl", url(number),
        "publisher", "가온일보",
        "section", "경제",
        "publishedAt", "2024-10-%02dT09:00:00+09:00".formatted(1 + number % 28),
        "text", text(number, version));
  }

  static String url(int number) {
    return "https://gaon.example/articles/" + number;
  }

  /** The sentence that occurs in no other article or version. */
  static String mark(int number, int version) {
    return "이 기사의 번호는 %d번이고 %d번째 판이다.".formatted(number, version);
  }

  private static String text(int number, int version) {
    String company = pick(COMPANIES, number);
    String partner = pick(COMPANIES, number + 1 + number / 7 % 3);
    String person = pick(PEOPLE, number / 3);
    String city = pick(CITIES, number / 5);
    return """
        %1$s, %2$s와 손잡고 %3$s에 거점

        %1$s는 %2$s와 함께 %3$s에서 %4$s고 밝혔다. %5$s %1$s 대표는 %3$s에서 기자들과 만나 이같이 말했다.

        %5$s 대표는 "%2$s의 기술과 %1$s의 경험이 만나면 %3$s 시민의 생활이 달라질 것"이라고 설명했다. %6$s
        """
        .formatted(company, partner, city, pick(DEEDS, number / 2), person, mark(number, version));
  }

  private static String pick(List<String> from, int index) {
    return from.get(index % from.size());
  }
}
