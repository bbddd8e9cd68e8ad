package io.newsgraph.analysis.entity.recognition;

import java.util.Optional;

/** The form under which an article goes on to speak of something once its full name was given. */
final class ShortForm {

  /** Shorter ones may be anything. */
  private static final int MIN_LENGTH = 2;

  private ShortForm() {}

  /** The short form of a referent's name, none where its kind has none. */
  static Optional<String> of(Referent referent) {
    String name = referent.name();
    return switch (referent.type()) {
      case PERSON -> lastWord(name);
      case ORGANIZATION -> lastWord(name).filter(OrganizationRecognizer::isClub);
      case EVENT -> Optional.of(EventEdition.without(name)).filter(base -> !base.equals(name));
      case LOCATION, PRODUCT, WORK -> Optional.empty();
    };
  }

  private static Optional<String> lastWord(String name) {
    int space = name.lastIndexOf(' ');
    boolean isLong = space > 0 && name.length() - space > MIN_LENGTH;
    return isLong ? Optional.of(name.substring(space + 1)) : Optional.empty();
  }
}
