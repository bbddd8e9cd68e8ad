package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.Surnames;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.entity.recognition.MentionIndex.Located;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the parentheses behind a quotation that say whose it is: “…” (홍길동), “…”(홍 대표). */
final class Signatures {

  /** Longer parentheses are remarks, in UTF-16 code units. */
  private static final int LONGEST = 16;

  private final String text;
  private final MentionIndex mentions;
  private final Map<String, List<EntityCluster>> bySurname = new HashMap<>();

  Signatures(String text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /**
   * @param quoted one past the closing mark
   * @return one past the parentheses behind it; {@code quoted} where none stand there
   */
  static int end(String text, int quoted) {
    int open = start(text, quoted);
    return open < 0 ? quoted : text.indexOf(')', open) + 1;
  }

  private static int start(String text, int quoted) {
    int open = text.startsWith(" ", quoted) ? quoted + 1 : quoted;
    int reach = Math.min(text.length(), open + LONGEST);
    boolean isOne = text.startsWith("(", open) && text.indexOf(')', open, reach) > 0;
    return isOne ? open : -1;
  }

  /**
   * Who is named in the parentheses behind a quotation; null for nobody.
   *
   * @param quoted one past the closing mark
   */
  Speaker speaker(int quoted) {
    int open = start(text, quoted);
    if (open < 0) {
      return null;
    }
    Span signature = new Span(open + 1, text.indexOf(')', open));
    // (사진=홍길동 기자) and (홍길동 감독에게) sign nothing.
    return mentions.within(signature).stream()
        .filter(located -> located.cluster().type() == EntityType.PERSON)
        .filter(located -> located.mention().start() == signature.start())
        .filter(located -> isTitleOrNothing(located.mention().end(), signature.end()))
        .findFirst()
        .map(located -> new Speaker(signature.of(text), signature, located.cluster()))
        .orElseGet(() -> bySurname(signature));
  }

  private boolean isTitleOrNothing(int start, int end) {
    return start == end || PersonTitles.contain(text.substring(start, end).strip());
  }

  /** “…”(노 과장): the only one of that family name; else whoever has the title. */
  private Speaker bySurname(Span signature) {
    int space = text.indexOf(' ', signature.start());
    boolean isTitled =
        space > 0
            && space < signature.end()
            && Speakers.isSpeaker(text, space + 1, signature.end());
    if (!isTitled) {
      return null;
    }
    String surname = text.substring(signature.start(), space);
    // Looked for once for each family name: many quotations may be signed with one.
    List<EntityCluster> named = bySurname.computeIfAbsent(surname, this::peopleNamed);
    EntityCluster only = named.size() == 1 ? named.getFirst() : null;
    return new Speaker(signature.of(text), signature, only);
  }

  private List<EntityCluster> peopleNamed(String surname) {
    return mentions.all().stream()
        .map(Located::cluster)
        .filter(cluster -> cluster.type() == EntityType.PERSON)
        .filter(cluster -> surname.equals(Surnames.of(cluster.name())))
        .distinct()
        .toList();
  }
}
