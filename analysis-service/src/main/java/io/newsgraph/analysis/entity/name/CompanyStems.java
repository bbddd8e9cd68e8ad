package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.EverydayNouns;
import java.util.Optional;

/** What an article calls a company once it has given its whole name: 메를리온 for 메를리온홀딩스. */
public final class CompanyStems {

  private static final EndingIndex ENDINGS =
      new EndingIndex(CompanyStems.class, "company-endings-left-out.txt");

  /** Shorter stems may be anything, or another company of the group. */
  private static final int MIN_LENGTH = 3;

  private CompanyStems() {}

  /** The name without its ending, where that means nothing else. */
  public static Optional<String> of(String name) {
    int end = ENDINGS.startOfEnding(name, 0, name.length());
    boolean isTelling =
        end >= MIN_LENGTH
            && end < name.length()
            && name.indexOf(' ') < 0
            && !OrganizationEndings.endsLikeOrganization(name.substring(0, end))
            && KnownNames.all().find(name.substring(0, end)).isEmpty()
            && EverydayNouns.cost(name, 0, end).isEmpty();
    return isTelling ? Optional.of(name.substring(0, end)) : Optional.empty();
  }
}
