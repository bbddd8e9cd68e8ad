package io.newsgraph.analysis.entity.identity;

import io.newsgraph.analysis.entity.identity.Candidate.Profile;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Decides among entities of one name. What is the strongest that joins the article with each is
 * compared, in the order of {@link Bond}; where no office tells, the one stands that the article
 * was at before; between equals the one that most articles name.
 *
 * <p>A person is a new one only where for everyone known of the name both speak against it: another
 * calling and another organisation, and where nothing else is shared. An office that is over or new
 * within one organisation is therefore never another person.
 */
final class HomonymJudge {

  /** One thing that no other article names, or several that some do. */
  private static final double ENOUGH_COMPANY = 1.0;

  private HomonymJudge() {}

  /** From the weakest to the strongest. */
  private enum Bond {
    CONTRADICTED,
    NOTHING_KNOWN,
    SAME_CALLING,
    SHARED_CONTEXT,
    SAME_OFFICE,
    SAME_ORGANIZATION
  }

  private record Judged(Candidate candidate, Bond bond, String detail) {

    /** What is weaker than an office does not take an article from where it was. */
    Bond strength() {
      boolean isWeak = bond != Bond.CONTRADICTED && bond.compareTo(Bond.SAME_OFFICE) < 0;
      return isWeak ? Bond.NOTHING_KNOWN : bond;
    }
  }

  /**
   * @param organizations those of the appearance
   * @param profiles by candidate; of those that are missing nothing is known
   * @param before what the article's names were taken for when it was analysed last
   */
  static IdentityDecision choose(
      Appearance appearance,
      List<Organization> organizations,
      List<Candidate> candidates,
      Map<UUID, Profile> profiles,
      Collection<UUID> before) {
    List<Judged> judged =
        candidates.stream()
            .map(
                each ->
                    judge(
                        appearance,
                        organizations,
                        each,
                        profiles.getOrDefault(each.id(), Profile.EMPTY)))
            .toList();
    Judged best =
        judged.stream()
            .max(
                Comparator.comparing(Judged::strength)
                    .thenComparing(each -> before.contains(each.candidate().id()))
                    .thenComparing(Judged::bond)
                    .thenComparing(each -> each.candidate().articles())
                    // Ids grow with time: of equals the oldest.
                    .thenComparing(
                        each -> each.candidate().id().toString(), Comparator.reverseOrder()))
            .orElseThrow();
    if (best.bond() == Bond.CONTRADICTED) {
      return new IdentityDecision(null, IdentityReason.DIFFERENT_ORGANIZATION, best.detail());
    }
    return new IdentityDecision(
        best.candidate().id(), reason(best, appearance, candidates.size()), best.detail());
  }

  private static IdentityReason reason(Judged best, Appearance appearance, int candidates) {
    return switch (best.bond()) {
      case SAME_ORGANIZATION -> IdentityReason.SAME_ORGANIZATION;
      case SAME_OFFICE -> IdentityReason.SAME_OFFICE;
      case SHARED_CONTEXT -> IdentityReason.SHARED_CONTEXT;
      default -> withoutEvidence(appearance, candidates);
    };
  }

  private static IdentityReason withoutEvidence(Appearance appearance, int candidates) {
    if (candidates > 1) {
      return IdentityReason.MOST_NAMED;
    }
    return appearance.isPerson() ? IdentityReason.ONLY_ONE_OF_NAME : IdentityReason.NAME;
  }

  private static Judged judge(
      Appearance appearance, List<Organization> organizations, Candidate candidate, Profile known) {
    List<Organization> shared =
        organizations.stream()
            .filter(each -> known.organizations().stream().anyMatch(each::isClose))
            .toList();
    if (!shared.isEmpty()) {
      return new Judged(candidate, Bond.SAME_ORGANIZATION, shared.getFirst().name());
    }
    Offices told = appearance.offices();
    boolean sameCalling = !Collections.disjoint(told.callings(), known.callings());
    List<String> titles =
        told.titles().stream().filter(known.offices().titles()::contains).toList();
    // The heads of two companies have the same title, and are two.
    boolean placed = !organizations.isEmpty() && !known.organizations().isEmpty();
    if (sameCalling && !titles.isEmpty() && !placed) {
      return new Judged(candidate, Bond.SAME_OFFICE, titles.getFirst());
    }
    if (known.company().weight() >= ENOUGH_COMPANY) {
      return new Judged(candidate, Bond.SHARED_CONTEXT, String.join(", ", known.company().names()));
    }
    if (sameCalling) {
      return new Judged(candidate, Bond.SAME_CALLING, null);
    }
    boolean bothTold = !told.callings().isEmpty() && !known.callings().isEmpty();
    return appearance.isPerson() && bothTold
        ? new Judged(candidate, Bond.CONTRADICTED, difference(told, known))
        : new Judged(candidate, Bond.NOTHING_KNOWN, null);
  }

  private static String difference(Offices told, Profile known) {
    return String.join(", ", told.titles()) + " ≠ " + String.join(", ", known.offices().titles());
  }
}
