package io.newsgraph.analysis.entity.recognition.article;

import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is said of companies and hardly of anything else: …를 인수했다, …는 공시했다, … 지분. */
public final class CompanyDeeds {

  private static final List<Deed> DEEDS =
      WordList.lines(CompanyDeeds.class, "company-deeds.txt").stream().map(Deed::read).toList();

  private static final String NO_JOSA = "-";

  /** How a name has to look for a deed to tell that it is a company's. */
  private enum Reach {
    /** Any name, the word right behind it. */
    ANY(1, false),
    /** A name that ends like a company's, one of the next words. */
    NEAR(4, true),
    /** The same, anywhere in the rest of a sentence of usual length. */
    FAR(14, true);

    private final int words;
    private final boolean wantsForm;

    Reach(int words, boolean wantsForm) {
      this.words = words;
      this.wantsForm = wantsForm;
    }
  }

  private record Deed(Reach reach, List<String> josa, List<String> beginnings) {

    static Deed read(String line) {
      int colon = line.indexOf(':');
      String[] head = line.substring(0, colon).split(" ");
      return new Deed(
          Reach.valueOf(head[0].toUpperCase(Locale.ROOT)),
          List.of(head[1].split("·")),
          List.of(line.substring(colon + 1).strip().split(" ")));
    }

    boolean beginsAt(String text, int start) {
      for (String beginning : beginnings) {
        if (text.startsWith(beginning, start)) {
          return true;
        }
      }
      return false;
    }
  }

  private CompanyDeeds() {}

  /**
   * Whether what follows says that a name is a company's.
   *
   * @param index the word that begins with the name
   * @param end where the name ends in the text, and its josa begins
   * @param isFormed whether it ends as companies' names do
   */
  public static boolean follow(WordSequence words, int index, int end, boolean isFormed) {
    String josa = words.document().text().substring(end, words.get(index).end());
    List<Deed> deeds = new ArrayList<>(2);
    int reach = 0;
    for (Deed deed : DEEDS) {
      boolean holds = isFormed || !deed.reach().wantsForm;
      if (holds && deed.josa().contains(josa.isEmpty() ? NO_JOSA : josa)) {
        deeds.add(deed);
        reach = Math.max(reach, josa.isEmpty() ? 1 : deed.reach().words);
      }
    }
    for (int i = index + 1; i <= index + reach && isSameSentence(words, index, i); i++) {
      if (isDeed(words, deeds, i, i - index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSameSentence(WordSequence words, int index, int other) {
    return other < words.size() && words.get(other).sentence() == words.get(index).sentence();
  }

  private static boolean isDeed(WordSequence words, List<Deed> deeds, int index, int distance) {
    String text = words.document().text();
    int start = words.get(index).start();
    for (Deed deed : deeds) {
      if (distance <= deed.reach().words && deed.beginsAt(text, start)) {
        return true;
      }
    }
    return false;
  }
}
