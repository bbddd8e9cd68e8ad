package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.entity.recognition.PersonTitles;
import io.newsgraph.analysis.entity.recognition.WordSequence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import java.util.Optional;

/** Reads from josa which part a mention plays: 김영섭 KT 대표는 is the topic, KT is none. */
final class PartReader {

  /** Most words between a name and the title that carries its josa. */
  private static final int MAX_WORDS = 5;

  private final WordSequence words;
  private final String text;

  PartReader(WordSequence words) {
    this.words = words;
    this.text = words.document().text();
  }

  /**
   * A mention as the head of its noun phrase.
   *
   * @param end where the phrase ends, titles included, josa not
   */
  record Phrase(int end, Part part) {}

  Phrase read(Span mention, EntityType type) {
    Part own = partAt(mention.end());
    boolean isClosed =
        mention.end() < text.length() && Character.isLetterOrDigit(text.charAt(mention.end()));
    if (own != Part.OTHER || isClosed || type != EntityType.PERSON) {
      return new Phrase(mention.end(), own);
    }
    return behindTitle(mention);
  }

  private Phrase behindTitle(Span mention) {
    int first = words.firstFrom(mention.end());
    for (int i = first; i < Math.min(words.size(), first + MAX_WORDS); i++) {
      Word word = words.get(i);
      boolean follows =
          i == first ? words.isPassedOver(mention.end(), word.start()) : words.followsDirectly(i);
      if (!follows) {
        break;
      }
      Optional<Span> title = PersonTitles.in(word, text);
      if (title.isPresent()) {
        return new Phrase(title.get().end(), partAt(title.get().end()));
      }
    }
    return new Phrase(mention.end(), Part.OTHER);
  }

  /** The part that a noun ending at {@code end} plays; parentheses behind it are passed over. */
  Part partAt(int end) {
    int i = words.behindParentheses(end);
    int josaEnd = i;
    while (josaEnd < text.length()
        && josaEnd - i < 3
        && Character.isLetterOrDigit(text.charAt(josaEnd))) {
      josaEnd++;
    }
    return switch (text.substring(i, josaEnd)) {
      case "은", "는" -> Part.TOPIC;
      case "이", "가", "께서", "도" -> Part.SUBJECT;
      default -> Part.OTHER;
    };
  }
}
