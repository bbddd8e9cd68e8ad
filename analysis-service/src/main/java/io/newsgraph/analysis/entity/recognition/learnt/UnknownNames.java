package io.newsgraph.analysis.entity.recognition.learnt;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.name.NounReading;
import io.newsgraph.analysis.entity.name.OrganizationEndings;
import io.newsgraph.analysis.entity.name.OrganizationNames;
import io.newsgraph.analysis.entity.name.SpanSelection;
import io.newsgraph.analysis.entity.name.ThingKinds;
import io.newsgraph.analysis.entity.name.WhoSpeaks;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.weights.LinearModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds the names that neither a rule nor the model of entities knows: goods, works, companies whose
 * kind nothing tells. A second model, trained on articles written for it, judges each stretch that
 * may be a name by its letters and by what stands around it; what the article says again is judged
 * by all its places together.
 */
public final class UnknownNames {

  /** The file with the model, beside this class. */
  public static final String MODEL_FILE = "names.model.gz";

  private static final EntityType[] TYPES = EntityType.values();

  /** How likely one type has to be in one place: below, more finds are wrong than right. */
  private static final double MIN_PROBABILITY = 0.5;

  /**
   * From here on neither marks around it nor lists of kinds rule a thing's name out (‘해무여관’), and
   * somebody may be called like a word: 이상률 항우연 원장은.
   */
  private static final double SURE = 0.8;

  /** The same of a person before whose title, or speech, the name stands: few words do there. */
  private static final double MIN_OF_SPEAKERS = 0.4;

  /**
   * What the model of entities takes for a name is one unless this one is rather sure it is not.
   */
  private static final double MIN_GUESS = 0.15;

  /** What tells them apart for the model of entities are lists of their endings. */
  private static final Set<EntityType> BODIES_AND_PLACES =
      EnumSet.of(EntityType.ORGANIZATION, EntityType.LOCATION);

  /** How much likelier another type has to be than the one that the model of entities tells. */
  private static final double MUCH = 4;

  /** The same of people: that model takes many a company for one. */
  private static final double MUCH_OF_PEOPLE = 1.5;

  private static final class Shipped {
    private static final LinearModel MODEL = LinearModel.shipped(UnknownNames.class, MODEL_FILE);
  }

  /** All places of one stretch of letters. */
  private static final class Sight {
    private final List<Span> places = new ArrayList<>();
    private final double[] sums = new double[TYPES.length];

    /** What the model of entities takes it for; null if for nothing. */
    private EntityType guess;

    /** Whether the name may be of who speaks in one of its places. */
    private boolean maySpeak;

    private double none = 1;
    private double surest;

    public void add(Span place, double[] probabilities, EntityType guessed, boolean maySpeak) {
      this.maySpeak |= maySpeak;
      places.add(place);
      guess = guess == null ? guessed : guess;
      double sum = 0;
      for (int k = 0; k < sums.length; k++) {
        sums[k] += probabilities[k];
        sum += probabilities[k];
        surest = Math.max(surest, probabilities[k]);
      }
      none *= 1 - sum;
    }

    /** How likely it is a name in one of its places; then it is one in all. */
    double probability() {
      return 1 - none;
    }

    boolean isLikely() {
      if (guess != null) {
        return probability() >= MIN_GUESS;
      }
      boolean isSpeaker = maySpeak && type() == EntityType.PERSON;
      return surest >= (isSpeaker ? MIN_OF_SPEAKERS : MIN_PROBABILITY);
    }

    /** What lists of words rule out is no name, whatever stands around it. */
    boolean mayBe(AnnotatedDocument document, Set<String> stressed) {
      Span place = places.getFirst();
      String name = place.of(document.text());
      boolean isSure = surest >= SURE && type() != EntityType.PERSON;
      boolean isStressed = !isSure && stressed.contains(name);
      if (type() == EntityType.ORGANIZATION && isGloss(document, place)) {
        return false;
      }
      return guess != null
          || isSure && isNoWord(document, place)
          || switch (type()) {
            case PERSON ->
                !isStressed
                    && (surest >= SURE && KoreanNames.isFullName(name)
                        || ModelRecognizer.isName(document, type(), place));
            case LOCATION -> !isStressed && ModelRecognizer.isName(document, type(), place);
            case ORGANIZATION ->
                !isStressed
                    && ModelRecognizer.isName(document, type(), place)
                    && !isKindOfBody(document, place)
                    && !isKindOfThing(document, place);
            case PRODUCT, EVENT, WORK -> !OrganizationNames.isRuledOut(name);
          };
    }

    private static boolean isNoWord(AnnotatedDocument document, Span place) {
      return !OrganizationNames.isRuledOut(place.of(document.text()))
          && !NounReading.isDictionaryWord(document, place)
          && !isKindOfThing(document, place);
    }

    /** 저축은행: what ends as bodies do, and is made of everyday words. */
    private static boolean isKindOfBody(AnnotatedDocument document, Span place) {
      return OrganizationEndings.endsLikeOrganization(place.of(document.text()))
          && NounReading.isEveryday(document, place);
    }

    /** 기술료(마일스톤): another word for an everyday one. */
    private static boolean isGloss(AnnotatedDocument document, Span place) {
      String text = document.text();
      int bracket = place.start() - 1;
      boolean isWhole =
          bracket > 0 && text.charAt(bracket) == '(' && text.startsWith(")", place.end());
      int start = isWhole ? text.lastIndexOf(' ', bracket) + 1 : bracket;
      if (start >= bracket) {
        return false;
      }
      Span noun = new Span(start, bracket);
      return NounReading.isEveryday(document, noun) || NounReading.isWholeNoun(document, noun);
    }

    /** 소규모언어모델(SLM) ‘파이’: what kind of goods it is that stands between marks. */
    private static boolean isKindOfThing(AnnotatedDocument document, Span place) {
      String text = document.text();
      EntityType kind = ThingKinds.typeOf(text, place.start(), place.end());
      boolean hasNote = text.startsWith("(", place.end());
      int end = hasNote ? text.indexOf(')', place.end()) + 1 : place.end();
      boolean isBeforeMarks =
          end > 0
              && end + 1 < text.length()
              && text.charAt(end) == ' '
              && NameCandidates.OPENING.indexOf(text.charAt(end + 1)) >= 0;
      return kind != null && kind != EntityType.ORGANIZATION && isBeforeMarks;
    }

    EntityType type() {
      int best = 0;
      for (int k = 1; k < sums.length; k++) {
        best = sums[k] > sums[best] ? k : best;
      }
      boolean isEither =
          guess != null
              && BODIES_AND_PLACES.contains(guess)
              && BODIES_AND_PLACES.contains(TYPES[best]);
      double much = guess == EntityType.PERSON ? MUCH_OF_PEOPLE : MUCH;
      boolean isAsGuessed =
          guess != null && (isEither || sums[guess.ordinal()] * much >= sums[best]);
      return isAsGuessed ? guess : TYPES[best];
    }
  }

  private static final Comparator<Sight> LIKELIEST_FIRST =
      Comparator.comparingDouble(Sight::probability)
          .reversed()
          .thenComparing(sight -> sight.places.getFirst().start());

  private UnknownNames() {}

  /**
   * @return what was found first and what the model adds, in order of the text
   */
  public static List<NamedSpan> add(FirstFinds found) {
    List<NameCandidate> beside = NameCandidates.find(found);
    FirstFinds first = DoubtedFinds.review(found, beside, Shipped.MODEL);
    List<NameCandidate> candidates = first == found ? beside : NameCandidates.find(first);
    NameFeatures features = new NameFeatures(first, candidates);
    Map<Span, EntityType> guessed = new HashMap<>();
    first.names().forEach(name -> guessed.put(name.span(), name.type()));
    Map<String, Sight> sights = new LinkedHashMap<>();
    for (NameCandidate candidate : candidates) {
      Span span = candidate.span();
      sights
          .computeIfAbsent(span.of(first.document().text()), any -> new Sight())
          .add(
              span,
              Shipped.MODEL.probabilities(features.of(candidate)),
              guessed.get(span),
              WhoSpeaks.mayBegin(first.document(), candidate.first()));
    }
    Set<String> stressed = ModelRecognizer.stressed(first.document());
    sights.keySet().removeAll(CoinedWords.in(first.document()));
    sights
        .values()
        .removeIf(sight -> !sight.isLikely() || !sight.mayBe(first.document(), stressed));
    return SpanSelection.fill(first.sure(), found(sights.values()));
  }

  private static List<NamedSpan> found(Collection<Sight> sights) {
    List<NamedSpan> found = new ArrayList<>();
    for (Sight sight : sights.stream().sorted(LIKELIEST_FIRST).toList()) {
      sight.places.forEach(place -> found.add(new NamedSpan(sight.type(), place, Evidence.MODEL)));
    }
    return found;
  }
}
