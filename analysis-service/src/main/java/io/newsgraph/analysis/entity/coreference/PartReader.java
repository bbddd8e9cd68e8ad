package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.PersonTitles;
import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.ko.POS;

/** Reads from josa which part a mention plays: 김영섭 KT 대표는 is the topic, KT is none. */
final class PartReader {

  /** Most words between a name and the title that carries its josa. */
  private static final int MAX_WORDS = 5;

  private static final String OF = "의 ";

  private static final WordSections JOSA = WordSections.of(PartReader.class, "josa-of-parts.txt");

  private static final WordSet TOPICS = JOSA.set("topic");
  private static final WordSet SUBJECTS = JOSA.set("subject");
  private static final WordSet OBJECTS = JOSA.set("object");

  private static final List<String> FOUNDED = JOSA.list("founded");

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
    Phrase phrase = phrase(mention, type);
    boolean isOwner =
        type == EntityType.PERSON && phrase.part() == Part.OTHER && ownsTopic(phrase.end());
    boolean isSubject = isOwner || phrase.part() == Part.OBJECT && isFounded(phrase.end());
    return isSubject ? new Phrase(phrase.end(), Part.SUBJECT) : phrase;
  }

  /** 홍길동 대표는 나루소프트를 창업했다: what follows speaks of the company. */
  private boolean isFounded(int end) {
    int next = words.firstFrom(end);
    boolean follows = next < words.size() && words.followsDirectly(next);
    return follows && FOUNDED.stream().anyMatch(s -> text.startsWith(s, words.get(next).start()));
  }

  /** 홍길동 본부장의 시각은 다르다: the sentence is about whose view it is. */
  private boolean ownsTopic(int end) {
    int next = words.firstFrom(end + OF.length());
    return text.startsWith(OF, end)
        && next < words.size()
        && words.get(next).start() == end + OF.length()
        && words.get(next).nounEnds().length > 1
        && TOPICS.contains(text, words.get(next).end() - 1, words.get(next).end());
  }

  private Phrase phrase(Span mention, EntityType type) {
    Part own = ownPart(mention.end());
    boolean isClosed =
        mention.end() < text.length() && Character.isLetterOrDigit(text.charAt(mention.end()));
    boolean isTold = own != Part.OTHER || partAt(mention.end()) != Part.OTHER;
    if (isTold || isClosed || type != EntityType.PERSON) {
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
        return new Phrase(title.get().end(), ownPart(title.get().end()));
      }
    }
    return new Phrase(mention.end(), Part.OTHER);
  }

  /** As {@link #partAt}, where the subject of a clause about another noun plays none: 그가 쓴 책. */
  private Part ownPart(int end) {
    Part part = partAt(end);
    return part == Part.SUBJECT && isEmbedded(end) ? Part.OTHER : part;
  }

  private boolean isEmbedded(int end) {
    int next = words.firstFrom(end);
    if (next >= words.size() || !words.followsDirectly(next)) {
      return false;
    }
    Word verb = words.get(next);
    char last = text.charAt(verb.end() - 1);
    List<Morpheme> morphemes = words.document().morphemesIn(new Span(verb.start(), verb.end()));
    return !morphemes.isEmpty()
        && morphemes.getFirst().isPredicate()
        && (Hangul.endsInN(String.valueOf(last)) || last == '던');
  }

  /** 한빛전자가 인수한 이 회사는: whether the clause before says something of the noun that begins there. */
  boolean isDescribed(int start) {
    int before = words.firstFrom(start) - 1;
    if (before < 0 || words.get(before).end() != start - 1) {
      return false;
    }
    Word verb = words.get(before);
    List<Morpheme> morphemes = words.document().morphemesIn(new Span(verb.start(), verb.end()));
    return !morphemes.isEmpty() && morphemes.getLast().last() == POS.Tag.ETM;
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
    if (TOPICS.contains(text, i, josaEnd)) {
      return Part.TOPIC;
    }
    if (SUBJECTS.contains(text, i, josaEnd)) {
      return Part.SUBJECT;
    }
    return OBJECTS.contains(text, i, josaEnd) ? Part.OBJECT : Part.OTHER;
  }
}
