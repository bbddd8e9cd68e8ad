package io.newsgraph.analysis.entity.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.identity.Candidate.Company;
import io.newsgraph.analysis.entity.identity.Candidate.Profile;
import io.newsgraph.analysis.entity.name.EntityType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who of several people of one name is meant. */
class HomonymJudgeTest {

  private static final UUID OLDER = new UUID(1, 0);
  private static final UUID NEWER = new UUID(2, 0);
  private static final Company ALONE = new Company(0, List.of());
  private static final Organization HANGIL = organization("한길통신");
  private static final Organization HANBIT = organization("한빛전자");

  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<UUID, Profile> profiles = new HashMap<>();

  @Test
  void anotherCallingAndOrganisationIsAnotherPerson() {
    know(OLDER, 9, List.of(HANGIL), Callings.of("대표", "한길통신"), ALONE);

    assertThat(choose(List.of(), Callings.of("배우", null)))
        .isEqualTo(new IdentityDecision(null, IdentityReason.DIFFERENT_ORGANIZATION, "배우 ≠ 대표"));
  }

  @Test
  void theOrganisationOutweighsTheCalling() {
    know(OLDER, 9, List.of(HANGIL), Callings.of("감독", "한길구단"), ALONE);

    assertThat(choose(List.of(HANGIL), Callings.of("사장", "한길통신")))
        .isEqualTo(new IdentityDecision(OLDER, IdentityReason.SAME_ORGANIZATION, "한길통신"));
  }

  @Test
  void headsOfTwoCompaniesOfOneTitleAreNotOneByTheTitle() {
    know(OLDER, 9, List.of(HANGIL), Callings.of("대표", "한길통신"), ALONE);
    know(NEWER, 1, List.of(HANBIT), Callings.of("대표", "한빛전자"), ALONE);

    assertThat(choose(List.of(HANBIT), Callings.of("대표", "한빛전자")).entity()).isEqualTo(NEWER);
    // Nothing contradicts, so it is one of them: the most named.
    assertThat(choose(List.of(organization("은포식품")), Callings.of("대표", "은포식품")))
        .isEqualTo(new IdentityDecision(OLDER, IdentityReason.MOST_NAMED, null));
  }

  @Test
  void companyJoinsWhereItIsRare() {
    know(OLDER, 9, List.of(), Offices.NONE, new Company(0.4, List.of("나라")));
    know(NEWER, 1, List.of(), Offices.NONE, new Company(1, List.of("바람의 언덕")));

    assertThat(choose(List.of(), Offices.NONE))
        .isEqualTo(new IdentityDecision(NEWER, IdentityReason.SHARED_CONTEXT, "바람의 언덕"));
  }

  @Test
  void whereNoOfficeTellsAnArticleStaysWhereItWas() {
    know(OLDER, 9, List.of(), Offices.NONE, new Company(1, List.of("바람의 언덕")));
    know(NEWER, 1, List.of(), Callings.of("배우", null), ALONE);

    assertThat(choose(List.of(), Offices.NONE, NEWER).entity()).isEqualTo(NEWER);
    assertThat(choose(List.of(), Callings.of("배우", null), OLDER).entity()).isEqualTo(NEWER);
  }

  @Test
  void theOrderOfCandidatesDoesNotMatter() {
    know(NEWER, 5, List.of(), Offices.NONE, ALONE);
    know(OLDER, 5, List.of(), Offices.NONE, ALONE);
    IdentityDecision decision = choose(List.of(), Offices.NONE);
    Collections.reverse(candidates);

    assertThat(decision.entity()).isEqualTo(OLDER);
    assertThat(choose(List.of(), Offices.NONE)).isEqualTo(decision);
  }

  @Test
  void onlyPeopleAreMadeNewForWhatTheyAre() {
    know(OLDER, 9, List.of(), Callings.of("배우", null), ALONE);
    Appearance place = appearance(EntityType.LOCATION, Callings.of("의원", null));

    assertThat(HomonymJudge.choose(place, List.of(), candidates, profiles, Set.of()))
        .isEqualTo(new IdentityDecision(OLDER, IdentityReason.NAME, null));
  }

  private void know(
      UUID id, int articles, List<Organization> organizations, Offices offices, Company company) {
    candidates.add(new Candidate(id, articles, null));
    profiles.put(id, new Profile(organizations, offices, offices.callings(), company));
  }

  private IdentityDecision choose(
      List<Organization> organizations, Offices offices, UUID... before) {
    return HomonymJudge.choose(
        appearance(EntityType.PERSON, offices),
        organizations,
        candidates,
        profiles,
        Set.of(before));
  }

  private static Appearance appearance(EntityType type, Offices offices) {
    return new Appearance(new EntityKey(type, "김나래"), "김나래", Set.of(), Set.of(), offices);
  }

  private static Organization organization(String name) {
    return new Organization(new UUID(3, name.hashCode()), name, name);
  }
}
