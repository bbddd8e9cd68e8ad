package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyDeedRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyEvidenceRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyKindRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyListRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.CompanyPartRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.FoundedCompanyRecognizer;
import io.newsgraph.analysis.entity.recognition.organization.JoinedBodyRecognizer;
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
import io.newsgraph.analysis.entity.recognition.person.ForeignPersonRecognizer;
import io.newsgraph.analysis.entity.recognition.person.HeadInParenthesesRecognizer;
import io.newsgraph.analysis.entity.recognition.person.ReferredPersonRecognizer;
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
import io.newsgraph.analysis.entity.recognition.thing.EventRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.NamedEventRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.PlacedEventRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.ProductKindRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.ProductRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.QuotedNameRecognizer;
import io.newsgraph.analysis.entity.recognition.thing.ShipRecognizer;
import java.util.List;

/** The rules that find names, each a kind of them. */
final class NameRules {

  /** In no order that matters: the surest of finds that overlap stands, whoever found it. */
  static final List<EntityRecognizer> ALL =
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

  private NameRules() {}
}
