package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.EverydayNouns;
import java.util.Optional;

/** What an article calls a company once it has given its whole name: 메를리온 for 메를리온홀딩스. */
public final class CompanyStems {

  private static final EndingIndex ENDINGS =
      new EndingIndex(CompanyStems.class, "company-endings-left-out.txt");

  /** Shorter stems may be anything, or another company of the group. */
  private static final int MIN_LENGTH = 3;

  /** No person is called so where a company is. */
  private static final int MIN_DOUBTFUL = 2;

  private CompanyStems() {}

  /** Whether an article may call a company so in short, be it with a word that means something. */
  public static boolean isStem(String company, String name) {
    int end = ENDINGS.startOfEnding(company, 0, company.length());
    return end >= MIN_DOUBTFUL
        && end < company.length()
        && end == name.length()
        && company.startsWith(name);
  }

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
