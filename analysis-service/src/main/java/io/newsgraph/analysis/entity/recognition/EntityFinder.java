package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.OtherMeanings;
import io.newsgraph.analysis.entity.name.SpanSelection;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.Bylines;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.entity.recognition.learnt.FirstFinds;
import io.newsgraph.analysis.entity.recognition.learnt.ModelRecognizer;
import io.newsgraph.analysis.entity.recognition.learnt.UnknownNames;
import io.newsgraph.analysis.entity.recognition.organization.CompanyDeedRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyEvidenceRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyKindRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyListRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyPartRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.Departments;
import io.newsgraph.analysis.entity.recognition.organization.FoundedCompanyRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.JoinedBodyRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.JoinedBranches;
import io.newsgraph.analysis.entity.recognition.organization.MatchedClubRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.NationalBodyRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.NumberedBodyRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.OrganizationRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.PairedCompanyRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.PublisherRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.SchoolRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.SpelledCompanyRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.SportsClubRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.StateAuthorityRecognizer;
import io.newsgraph.analysis.entity.recognition.person.BodiesBehindPeople;
import io.newsgraph.analysis.entity.recognition.person.DoubtfulPeople;
import io.newsgraph.analysis.entity.recognition.person.ForeignPersonRecognizer;
import io.newsgraph.analysis.entity.recognition.person.HeadInParenthesesRecognizer;
import io.newsgraph.analysis.entity.recognition.person.LastNames;
import io.newsgraph.analysis.entity.recognition.person.ReferredPersonRecognizer;
import io.newsgraph.analysis.entity.recognition.person.SpeakingForeigners;
import io.newsgraph.analysis.entity.recognition.person.StageNameRecognizer;
import io.newsgraph.analysis.entity.recognition.person.TitledPersonRecognizer;
import io.newsgraph.analysis.entity.recognition.person.UntitledPersonRecognizer;
import io.newsgraph.analysis.entity.recognition.person.VietnamesePersonRecognizer;
import io.newsgraph.analysis.entity.recognition.person.VoiceLabelRecognizer;
import io.newsgraph.analysis.entity.recognition.place.PlaceKindRecognizer;
import io.newsgraph.analysis.entity.recognition.place.PlaceRecognizer;
import io.newsgraph.analysis.entity.recognition.place.PlaceRoleRecognizer;
import io.newsgraph.analysis.entity.recognition.place.SpacedPlaceRecognizer;
import io.newsgraph.analysis.entity.recognition.place.StateRecognizer;
import io.newsgraph.analysis.entity.recognition.place.TownshipRecognizer;
import io.newsgraph.analysis.entity.recognition.reference.NameReferences;
import io.newsgraph.analysis.entity.recognition.reference.NameTable;
import io.newsgraph.analysis.entity.recognition.reference.Reference;
import io.newsgraph.analysis.entity.recognition.reference.RoleReferences;
import io.newsgraph.analysis.entity.recognition.reference.TownClubs;
import io.newsgraph.analysis.entity.recognition.thing.EventRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.NamedEventRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.PlacedEventRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.ProductKindRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.ProductRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.QuotedNameRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.ShipRecognizer;
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
          new VoiceLabelRecognizer(),
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
    List<NamedSpan> all = SpeakingForeigners.add(reading.words(), found);
    List<NamedSpan> bodies = Departments.remove(document, all);
    List<NamedSpan> chosen = LastNames.read(document, BodiesBehindPeople.part(document, bodies));
    NameTable names = NameTable.of(document, DoubtfulPeople.remove(document, chosen));
    List<Reference> references =
        TownClubs.read(document, NameReferences.find(document, names.trie()));
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
