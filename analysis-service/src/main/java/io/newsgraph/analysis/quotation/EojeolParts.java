package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.entity.recognition.MentionIndex.Located;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.ko.POS;

/**
 * Tells what an eojeol does in its sentence. A name that was recognised decides before the
 * morphemes do, because nori cuts up the names that it does not know.
 */
final class EojeolParts {

  private static final Map<String, Part> JOSA = josa();

  private static final int LONGEST_JOSA = 4;

  private final AnnotatedDocument document;
  private final String text;
  private final MentionIndex mentions;

  EojeolParts(AnnotatedDocument document, MentionIndex mentions) {
    this.document = document;
    this.text = document.text();
    this.mentions = mentions;
  }

  private static Map<String, Part> josa() {
    Map<String, Part> parts = new HashMap<>();
    WordSections.forEach(
        WordList.lines(EojeolParts.class, "josa-by-part.txt"),
        (josa, part) -> parts.put(josa, Part.valueOf(part.toUpperCase(Locale.ROOT))));
    return Map.copyOf(parts);
  }

  /** Where the noun of the eojeol from {@code start} to {@code end} ends. */
  int nounEnd(int start, int end) {
    int mentionEnd = mentionEnd(start, end);
    if (mentionEnd > start) {
      return mentionEnd;
    }
    List<Morpheme> morphemes = document.morphemesIn(new Span(start, end));
    int i = morphemes.size();
    while (i > 1 && morphemes.get(i - 1).isJosa() && morphemes.get(i - 1).end() <= end) {
      i--;
    }
    if (i + 1 < morphemes.size() && isDepartment(morphemes.get(i).start())) {
      i++;
    }
    boolean hasJosa = i < morphemes.size() && morphemes.getLast().end() == end;
    if (hasJosa && !morphemes.get(i - 1).isPredicate()) {
      return morphemes.get(i).start();
    }
    return isTopic(start, end) ? end - 1 : end;
  }

  /** 수사과는: behind a vowel 과 is no josa, but the end of the noun. */
  private boolean isDepartment(int position) {
    return text.charAt(position) == '과'
        && Hangul.isSyllable(text.charAt(position - 1))
        && !Hangul.hasFinalConsonant(text.charAt(position - 1));
  }

  /** 측은, 씨도: the dictionary has a longer word for some speakers with their josa. */
  private boolean isTopic(int start, int end) {
    if (end - start < 2) {
      return false;
    }
    // 군도 is an archipelago.
    boolean isMister = text.charAt(end - 1) == '도' && text.charAt(end - 2) == '씨';
    return (isMister || isTitleToo(start, end) || "은는".indexOf(text.charAt(end - 1)) >= 0)
        && Josa.isAttached(text, end - 1, end)
        && Speakers.isSpeaker(text, start, end - 1);
  }

  /** 홍길동 이사도: behind somebody's name it is no 사도, an apostle. */
  private boolean isTitleToo(int start, int end) {
    int i = mentions.firstFrom(start) - 1;
    return text.charAt(end - 1) == '도'
        && end - start > 2
        && i >= 0
        && mentions.all().get(i).mention().end() == start - 1
        && mentions.all().get(i).cluster().type() == EntityType.PERSON;
  }

  /** The end of a name that only a josa, or nothing, follows; {@code start} if there is none. */
  private int mentionEnd(int start, int end) {
    int i = mentions.firstFrom(end) - 1;
    if (i < 0) {
      return start;
    }
    Located last = mentions.all().get(i);
    int mentionEnd = last.mention().end();
    if (mentionEnd <= start || mentionEnd > end || end - mentionEnd > LONGEST_JOSA) {
      return start;
    }
    boolean isWhole = mentionEnd == end || JOSA.containsKey(text.substring(mentionEnd, end));
    return isWhole ? mentionEnd : start;
  }

  Part of(int start, int nounEnd, int end) {
    if (nounEnd < end) {
      return ofJosa(nounEnd, end);
    }
    if (mentionEnd(start, end) == end) {
      return Part.NOUN;
    }
    List<Morpheme> morphemes = document.morphemesIn(new Span(start, end));
    return morphemes.isEmpty() || isNounWithEnding(morphemes)
        ? Part.NOUN
        : ofTag(morphemes.getLast().last());
  }

  /**
   * 유통사: nori takes its last syllable for an ending or for 사다, which no noun stands right before.
   */
  private static boolean isNounWithEnding(List<Morpheme> morphemes) {
    Morpheme last = morphemes.getLast();
    return morphemes.size() > 1
        && last.last() == POS.Tag.EC
        && (last.first() == POS.Tag.EC || last.first() == POS.Tag.VV)
        && last.length() == 1
        && morphemes.get(morphemes.size() - 2).isNoun();
  }

  /** What the josa from {@code start} to {@code end} makes of the noun before it. */
  Part ofJosa(int start, int end) {
    return end - start > LONGEST_JOSA
        ? Part.OBLIQUE
        : JOSA.getOrDefault(text.substring(start, end), Part.OBLIQUE);
  }

  private static Part ofTag(POS.Tag tag) {
    return switch (tag) {
      case EC -> Part.CONNECTIVE;
      case ETM -> Part.ADNOMINAL;
      case EF, EP, VV, VA, VX, VCP, VCN, XSV, XSA -> Part.FINAL;
      case MAG, MAJ, IC -> Part.ADVERB;
      case MM -> Part.DETERMINER;
      case JKS -> Part.SUBJECT;
      case JKO -> Part.OBJECT;
      case JKG -> Part.GENITIVE;
      case JKB, JKC, JKV, JKQ, JX, JC -> Part.OBLIQUE;
      default -> Part.NOUN;
    };
  }
}
