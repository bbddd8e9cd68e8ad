package io.newsgraph.analysis.time;

import io.newsgraph.analysis.language.PhraseTable;

/** A part of the day of the list {@code parts-of-day.txt}. */
enum PartOfDay {
  MORNING,
  MIDDAY,
  AFTERNOON,
  EVENING,
  NIGHT;

  private static final PhraseTable<PartOfDay> WORDS =
      PhraseTable.read(PartOfDay.class, "parts-of-day.txt", fields -> valueOf(fields[1]));

  /** The part that is named at {@code position}, or null. */
  static PhraseTable.Entry<PartOfDay> at(String text, int position) {
    return WORDS.at(text, position);
  }

  /** The hour of 24 that an hour up to twelve is in this part; -1 where it is none of it. */
  int hour(int ofTwelve) {
    return switch (this) {
      case MORNING -> ofTwelve == 12 ? -1 : ofTwelve;
      case MIDDAY -> ofTwelve >= 10 ? ofTwelve : ofTwelve + 12;
      case AFTERNOON -> ofTwelve == 12 ? 12 : ofTwelve + 12;
      case EVENING -> ofTwelve >= 4 && ofTwelve < 12 ? ofTwelve + 12 : -1;
      case NIGHT -> ofTwelve >= 6 && ofTwelve < 12 ? ofTwelve + 12 : ofTwelve < 6 ? ofTwelve : -1;
    };
  }
}
