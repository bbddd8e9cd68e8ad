package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.entity.recognition.MentionIndex.Located;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the person for whom a title alone stands: 감독은 where the article has named 구도연 감독 and no
 * other director; 고인은 in the article about somebody who has died.
 */
final class BareTitles {

  /** Most UTF-16 code units between a name and its title: 구도연 영화 ‘등대’ 감독. */
  private static final int MAX_BETWEEN = 16;

  /** Titles that everybody or the writer has. */
  private static final Set<String> OF_ANYBODY =
      WordList.set(BareTitles.class, "titles-of-anybody.txt");

  /** How many times as often as anybody else the hero of an article is named. */
  private static final int MUCH = 2;

  private static final String DECEASED = "고인";

  private final String text;
  private final MentionIndex mentions;
  private final EntityCluster chief;

  /**
   * @param clusters the article's entities, the most salient first
   */
  BareTitles(String text, MentionIndex mentions, List<EntityCluster> clusters) {
    this.text = text;
    this.mentions = mentions;
    this.chief =
        clusters.stream().filter(c -> c.type() == EntityType.PERSON).findFirst().orElse(null);
  }

  /** Whom a speaker's words stand for; null where that is not certain. */
  EntityCluster person(Speaker speaker) {
    String words = speaker.text();
    if (words.equals(DECEASED)) {
      return chief;
    }
    return isTitle(words) && !isBehindSurname(speaker.span().start())
        ? only(words, speaker.span().start())
        : null;
  }

  /**
   * Whom an article is about that names nobody else so far, or nobody else half as often; null
   * where there is no such person.
   */
  EntityCluster hero(int position) {
    Map<EntityCluster, Integer> counts = new IdentityHashMap<>();
    for (Located located : mentions.all()) {
      if (located.mention().start() >= position) {
        break;
      }
      if (located.cluster().type() == EntityType.PERSON) {
        counts.merge(located.cluster(), 1, Integer::sum);
      }
    }
    Integer own = counts.remove(chief);
    int others = counts.values().stream().max(Integer::compare).orElse(0);
    return own != null && own >= MUCH * others ? chief : null;
  }

  /** 민 감독은: somebody whose name is not known is not the one who is. */
  private boolean isBehindSurname(int position) {
    return position > 1
        && text.charAt(position - 1) == ' '
        && Character.isLetter(text.charAt(position - 2))
        && (position == 2 || !Character.isLetterOrDigit(text.charAt(position - 3)));
  }

  private static boolean isTitle(String words) {
    return !OF_ANYBODY.contains(words)
        && PersonTitles.in(new Word(words, 0, words.length(), 0), words)
            .filter(title -> title.equals(new Span(0, words.length())))
            .isPresent();
  }

  /** The only person named with a title before a position. */
  private EntityCluster only(String title, int position) {
    Set<EntityCluster> people = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Located located : mentions.all()) {
      if (located.mention().start() >= position) {
        break;
      }
      if (located.cluster().type() == EntityType.PERSON && hasTitle(located, title)) {
        people.add(located.cluster());
      }
    }
    return people.size() == 1 ? people.iterator().next() : null;
  }

  private boolean hasTitle(Located located, String title) {
    int start = located.mention().start();
    int end = located.mention().end();
    if (located.mention().text().endsWith(title)
        || text.startsWith(title + " ", start - title.length() - 1)) {
      return true;
    }
    int at = text.indexOf(title, end);
    return at > end && at - end <= MAX_BETWEEN && isOnePhrase(end, at);
  }

  /** Nothing but nouns, by their look, and an age. */
  private boolean isOnePhrase(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean endsWord = c == ' ' && i > start;
      boolean isJosa = endsWord && NounPhrases.JOSA_ENDS.contains(text, i - 1, i);
      if (isJosa || !Character.isLetterOrDigit(c) && " ()".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }
}
