package io.newsgraph.analysis.entity.recognition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form under which an article goes on to speak of something once its full name was given. */
final class ShortForm {

  /** Shorter ones may be anything. */
  private static final int MIN_LENGTH = 2;

  private ShortForm() {}

  /** The short forms of a referent's name, none where its kind has none. */
  static List<String> of(Referent referent) {
    String name = referent.name();
    return switch (referent.type()) {
      case PERSON -> lastWord(name).stream().toList();
      case ORGANIZATION -> ofClub(name);
      case EVENT ->
          Stream.of(EventEdition.without(name)).filter(base -> !base.equals(name)).toList();
      case LOCATION -> withoutKind(name).stream().toList();
      case PRODUCT, WORK -> List.of();
    };
  }

  /** 삼성 라이온즈 is 라이온즈, and 삼성 as well, as a company owns it and no town. */
  private static List<String> ofClub(String name) {
    Optional<String> club = lastWord(name).filter(OrganizationRecognizer::isClub);
    Optional<String> owner =
        club.map(last -> name.substring(0, name.length() - last.length() - 1))
            .filter(ShortForm::isCompany);
    return Stream.concat(club.stream(), owner.stream()).toList();
  }

  private static boolean isCompany(String owner) {
    boolean isLatin = owner.chars().allMatch(c -> c < 0x80);
    return isLatin
        || KnownNames.all()
            .find(owner)
            .filter(known -> known.type() == EntityType.ORGANIZATION)
            .isPresent();
  }

  /** 칼린 공화국 is 칼린. */
  private static Optional<String> withoutKind(String name) {
    int space = name.lastIndexOf(' ');
    boolean isState = space >= MIN_LENGTH && States.isKind(name.substring(space + 1));
    return isState ? Optional.of(name.substring(0, space)) : Optional.empty();
  }

  private static Optional<String> lastWord(String name) {
    int space = name.lastIndexOf(' ');
    boolean isLong = space > 0 && name.length() - space > MIN_LENGTH;
    return isLong ? Optional.of(name.substring(space + 1)) : Optional.empty();
  }
}
