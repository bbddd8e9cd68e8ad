package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what an article names: recognisers propose names, the surest of those that overlap stand,
 * the trained model adds those that no rule found, aliases join them, and every place where one of
 * them stands again becomes a mention.
 */
public final class EntityFinder {

  private static final List<EntityRecognizer> RECOGNIZERS =
      List.of(
          new KnownNameRecognizer(),
          new TitledPersonRecognizer(),
          new UntitledPersonRecognizer(),
          new ForeignPersonRecognizer(),
          new StageNameRecognizer(),
          new HeadInParenthesesRecognizer(),
          new OrganizationRecognizer(),
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

  private static final EntityRecognizer MODEL = new ModelRecognizer();

  private EntityFinder() {}

  /**
   * @return the clusters, the most salient first; no two mentions overlap
   */
  public static List<EntityCluster> find(AnnotatedDocument article) {
    AnnotatedDocument document = Bylines.remove(article);
    List<NamedSpan> finds = new ArrayList<>();
    ArticleReading reading = ArticleReading.of(document);
    RECOGNIZERS.forEach(recognizer -> finds.addAll(recognizer.recognize(reading)));
    List<NamedSpan> chosen =
        SpanSelection.fill(SpanSelection.choose(finds), MODEL.recognize(reading)).stream()
            .filter(find -> !OtherMeanings.isMeant(document, find.span()))
            .toList();
    NameTable names = NameTable.of(document, DoubtfulPeople.remove(document, chosen));
    List<Reference> references = NameReferences.find(document, names.trie());
    ClusterBuilder clusters = new ClusterBuilder(document);
    clusters.addAll(references);
    clusters.addAll(RoleReferences.find(reading.words(), references));
    return clusters.build();
  }
}
