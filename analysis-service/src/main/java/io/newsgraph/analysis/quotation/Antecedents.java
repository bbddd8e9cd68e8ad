package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.List;

/** Finds whom the words for a speaker stand for, where they are no name: 그, 감독, 이 매체. */
final class Antecedents {

  private static final WordSections WORDS = WordSections.of(Antecedents.class, "media.txt");

  private static final List<String> POINTERS = WORDS.list("pointers");

  /** What was just quoted goes on, whatever its name ends in. */
  private static final List<String> MEDIA = WORDS.list("kinds");

  private final AnnotatedDocument document;
  private final String text;
  private final BareTitles titles;
  private final SpeakerMemory memory;

  Antecedents(AnnotatedDocument document, BareTitles titles, SpeakerMemory memory) {
    this.document = document;
    this.text = document.text();
    this.titles = titles;
    this.memory = memory;
  }

  /** The speaker with what is known of them; as given where nothing is. */
  Speaker of(Speaker speaker) {
    if (speaker.entity() != null) {
      return speaker;
    }
    Speaker person = memory.person();
    boolean isPronoun = Speakers.isPronoun(text, speaker.span().start(), speaker.span().end());
    if (isPronoun && person != null && person.entity() == null) {
      return person;
    }
    EntityCluster meant = isPronoun ? known(person, speaker) : meant(speaker);
    return new Speaker(speaker.text(), speaker.span(), meant);
  }

  /**
   * Whom 그 stands for: the person spoken of last in its paragraph, else whom a profile is about,
   * else the person spoken of last.
   */
  private EntityCluster known(Speaker person, Speaker pronoun) {
    int position = pronoun.span().start();
    boolean isHere =
        document.sentenceAt(position).filter(s -> memory.isPersonIn(s.block())).isPresent();
    EntityCluster hero = isHere ? null : titles.hero(position);
    return hero == null && person != null ? person.entity() : hero;
  }

  private EntityCluster meant(Speaker speaker) {
    boolean isMedium =
        isPointedAt(speaker.text()) && MEDIA.stream().anyMatch(speaker.text()::endsWith);
    return isMedium ? memory.body() : titles.person(speaker);
  }

  private static boolean isPointedAt(String words) {
    return POINTERS.stream()
        .anyMatch(word -> words.startsWith(word) && words.startsWith(" ", word.length()));
  }
}
