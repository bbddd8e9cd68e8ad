package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an article names: recognisers propose names, the surest of those that overlap stand,
 * the trained model adds those that no rule found, bodies are joined with their branches, aliases
 * join them, and every place where one of them stands again becomes a mention.
 */
public final class EntityFinder {

  private static final List<EntityRecognizer> RECOGNIZERS =
      List.of(
          new KnownNameRecognizer(),
          new TitledPersonRecognizer(),
          new ReferredPersonRecognizer(),
          new UntitledPersonRecognizer(),
          new ForeignPersonRecognizer(),
          new VietnamesePersonRecognizer(),
          new StageNameRecognizer(),
          new HeadInParenthesesRecognizer(),
          new OrganizationRecognizer(),
          new SpelledCompanyRecognizer(),
          new CompanyKindRecognizer(),
          new PairedCompanyRecognizer(),
          new CompanyDeedRecognizer(),
          new CompanyPartRecognizer(),
          new CompanyEvidenceRecognizer(),
          new CompanyListRecognizer(),
          new FoundedCompanyRecognizer(),
          new NumberedBodyRecognizer(),
          new NationalBodyRecognizer(),
          new JoinedBodyRecognizer(),
          new PublisherRecognizer(),
          new SportsClubRecognizer(),
          new MatchedClubRecognizer(),
          new SchoolRecognizer(),
          new PlaceRecognizer(),
          new StateRecognizer(),
          new StateAuthorityRecognizer(),
          new PlaceKindRecognizer(),
          new PlaceRoleRecognizer(),
          new TownshipRecognizer(),
          new SpacedPlaceRecognizer(),
          new ShipRecognizer(),
          new ProductRecognizer(),
          new ProductKindRecognizer(),
          new EventRecognizer(),
          new PlacedEventRecognizer(),
          new NamedEventRecognizer(),
          new QuotedNameRecognizer());

  private static final ModelRecognizer MODEL = new ModelRecognizer();

  private EntityFinder() {}

  /**
   * @return the clusters, the most salient first; no two mentions overlap
   */
  public static List<EntityCluster> find(AnnotatedDocument article) {
    ArticleReading reading = ArticleReading.of(Bylines.remove(article));
    AnnotatedDocument document = reading.document();
    List<NamedSpan> found =
        JoinedBranches.join(reading.words(), UnknownNames.add(firstFinds(reading)));
    List<NamedSpan> bodies = Departments.remove(document, found);
    List<NamedSpan> chosen = LastNames.read(document, BodiesBehindPeople.part(document, bodies));
    NameTable names = NameTable.of(document, DoubtfulPeople.remove(document, chosen));
    List<Reference> references = NameReferences.find(document, names.trie());
    ClusterBuilder clusters = new ClusterBuilder(document);
    clusters.addAll(references);
    clusters.addAll(RoleReferences.find(reading.words(), references));
    return clusters.build();
  }

  /** What rules and the model of entities find, as the model of unknown names is trained on it. */
  public static FirstFinds firstFinds(AnnotatedDocument article) {
    return firstFinds(ArticleReading.of(Bylines.remove(article)));
  }

  private static FirstFinds firstFinds(ArticleReading reading) {
    AnnotatedDocument document = reading.document();
    List<NamedSpan> finds = new ArrayList<>();
    RECOGNIZERS.forEach(recognizer -> finds.addAll(recognizer.recognize(reading)));
    List<TaggedSpan> tagged = MODEL.tag(document);
    List<NamedSpan> sure = meant(document, SpanSelection.choose(finds));
    List<NamedSpan> names =
        meant(document, SpanSelection.fill(sure, MODEL.names(document, tagged)));
    return new FirstFinds(document, sure, names, tagged);
  }

  private static List<NamedSpan> meant(AnnotatedDocument document, List<NamedSpan> finds) {
    return finds.stream().filter(find -> !OtherMeanings.isMeant(document, find.span())).toList();
  }
}
