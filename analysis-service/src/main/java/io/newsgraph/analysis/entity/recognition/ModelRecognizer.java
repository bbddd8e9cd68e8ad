package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.entity.model.SentenceTagger;
import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.entity.recognition.NamedSpan.Evidence;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds people, organisations and places with the trained model. Its corpus also labels everyday
 * words (경찰, 선수, 국내); a newspaper's index lists names alone, so those are left out.
 */
final class ModelRecognizer implements EntityRecognizer {

  /** Below, more finds are wrong than right. */
  private static final double MIN_PROBABILITY = 0.5;

  /** One syllable is a family name or a chance. */
  private static final int MIN_LENGTH = 2;

  @Override
  public List<NamedSpan> recognize(AnnotatedDocument document) {
    SentenceTagger tagger = new SentenceTagger(EntityModel.shipped());
    List<NamedSpan> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Morpheme> morphemes = document.morphemesIn(sentence.span());
      for (TaggedSpan tagged :
          tagger.tag(document.text(), sentence.start(), sentence.end(), morphemes)) {
        find(document, tagged).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<NamedSpan> find(AnnotatedDocument document, TaggedSpan tagged) {
    Optional<EntityType> type = type(tagged);
    Span span = new Span(tagged.start(), tagged.end());
    boolean isSure = tagged.probability() >= MIN_PROBABILITY && span.length() >= MIN_LENGTH;
    return type.filter(t -> isSure && isName(document, t, span))
        .map(t -> new NamedSpan(t, span, Evidence.MODEL));
  }

  private static Optional<EntityType> type(TaggedSpan tagged) {
    return switch (tagged.tag()) {
      case PS -> Optional.of(EntityType.PERSON);
      case OG -> Optional.of(EntityType.ORGANIZATION);
      case LC -> Optional.of(EntityType.LOCATION);
      case DT, TI, QT -> Optional.empty();
    };
  }

  private static boolean isName(AnnotatedDocument document, EntityType type, Span span) {
    String name = span.of(document.text());
    if (OrganizationNames.isRuledOut(name) || NounReading.isDictionaryWord(document, span)) {
      return false;
    }
    boolean isOther = KnownNames.all().find(name).filter(known -> known.type() != type).isPresent();
    return !isOther && name.chars().anyMatch(Character::isLetter);
  }
}
