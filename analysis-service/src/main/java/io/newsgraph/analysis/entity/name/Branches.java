package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a body may have beside itself under a name of its own: 홍성지원 of 대전지법, 독일법인 of 나루전자. */
public final class Branches {

  private static final int MIN_NAME = 2;

  /** 형사합의13 of 형사합의13부, 행정2-3 of 행정2-3부. */
  private static final Pattern NUMBERED = Pattern.compile("[가-힣]{2,8}\\d{1,3}(-\\d)?");

  /** What stands before the ending of a branch. */
  private enum Stem {
    NAME,
    PLACE,
    NUMBER,
    NONE
  }

  private record Branch(String ending, Stem stem, List<String> bodies) {

    static Branch read(String line) {
      String[] parts = line.split(":", -1);
      List<String> bodies =
          parts[2].isBlank()
              ? List.of()
              : Arrays.stream(parts[2].split(",")).map(String::strip).toList();
      return new Branch(
          parts[0].strip(), Stem.valueOf(parts[1].strip().toUpperCase(Locale.ROOT)), bodies);
    }

    boolean isOf(String body, String name) {
      return name.endsWith(ending)
          && isStem(name.substring(0, name.length() - ending.length()))
          && (bodies.isEmpty() || bodies.stream().anyMatch(body::endsWith));
    }

    private boolean isStem(String before) {
      return switch (stem) {
        case NAME -> before.length() >= MIN_NAME;
        case PLACE -> KnownNames.all().isOf(EntityType.LOCATION, before, 0, before.length());
        case NUMBER -> NUMBERED.matcher(before).matches();
        case NONE -> before.isEmpty();
      };
    }
  }

  private static final List<Branch> ALL =
      WordList.lines(Branches.class, "branches-of-bodies.txt").stream().map(Branch::read).toList();

  private Branches() {}

  /** 태령정공지회 of 금속노조 태령정공지회; empty for what is no branch, or has no name of its own: 나루정공 노동조합. */
  public static Optional<String> ownName(String whole) {
    int space = whole.lastIndexOf(' ');
    String own = whole.substring(space + 1);
    boolean isNamed = ALL.stream().noneMatch(branch -> branch.ending().equals(own));
    return space > 0 && isNamed && isBranch(whole.substring(0, space), own)
        ? Optional.of(own)
        : Optional.empty();
  }

  /** Whether {@code name} is what a branch of {@code body} is called. */
  public static boolean isBranch(String body, String name) {
    return ALL.stream().anyMatch(branch -> branch.isOf(body, name));
  }
}
