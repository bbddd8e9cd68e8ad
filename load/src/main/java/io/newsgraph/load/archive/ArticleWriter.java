package io.newsgraph.load.archive;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes made-up articles: the same one for the same number, on every machine. */
final class ArticleWriter {

  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");
  // As long as news mostly is: about 900 characters.
  private static final int MIN_PARAGRAPHS = 6;
  private static final int MAX_PARAGRAPHS = 12;
  private static final int SENTENCES_A_PARAGRAPH = 2;
  private static final OffsetDateTime FIRST = OffsetDateTime.parse("2023-01-02T06:00:00+09:00");
  private static final int MINUTES_BETWEEN = 47;
  // News is about few: the square of an even number between 0 and 1 prefers the first of a list.
  private static final double LEANING = 2;

  private final Vocabulary vocabulary = Vocabulary.load();

  /** The article of a number, from 0. */
  MadeUpArticle write(int number) {
    // java.util.Random's numbers are the same in every release.
    RandomGenerator random = new Random(number);
    Map<String, String> fillings = fillings(random);
    String title = filled(Vocabulary.any(vocabulary.headlines(), random), fillings);
    return new MadeUpArticle(
        "https://load.example/articles/" + number,
        vocabulary.any("publisher", random),
        vocabulary.any("section", random),
        FIRST.plusMinutes((long) number * MINUTES_BETWEEN).toString(),
        title,
        body(random, fillings));
  }

  private String body(RandomGenerator random, Map<String, String> fillings) {
    return IntStream.range(0, random.nextInt(MIN_PARAGRAPHS, MAX_PARAGRAPHS))
        .mapToObj(_ -> paragraph(random, fillings))
        .collect(Collectors.joining("\n\n"));
  }

  private String paragraph(RandomGenerator random, Map<String, String> fillings) {
    return IntStream.range(0, SENTENCES_A_PARAGRAPH)
        .mapToObj(_ -> filled(Vocabulary.any(vocabulary.sentences(), random), fillings))
        .collect(Collectors.joining(" "));
  }

  private Map<String, String> fillings(RandomGenerator random) {
    Map<String, String> fillings = new HashMap<>();
    fillings.put("person", leaning("family", random) + leaning("given", random));
    fillings.put("company", company(random));
    fillings.put("other", company(random));
    fillings.put("place", vocabulary.any("place", random));
    fillings.put("product", vocabulary.any("product", random));
    fillings.put("day", Integer.toString(random.nextInt(1, 29)));
    fillings.put("money", random.nextInt(1, 90) * 100 + "억원");
    fillings.put("percent", Integer.toString(random.nextInt(2, 40)));
    return fillings;
  }

  private String company(RandomGenerator random) {
    return leaning("company-first", random) + vocabulary.any("company-last", random);
  }

  private String leaning(String kind, RandomGenerator random) {
    var choices = vocabulary.names().get(kind);
    return choices.get((int) (Math.pow(random.nextDouble(), LEANING) * choices.size()));
  }

  private static String filled(String sentence, Map<String, String> fillings) {
    return GAP.matcher(sentence).replaceAll(gap -> fillings.get(gap.group(1)));
  }
}
