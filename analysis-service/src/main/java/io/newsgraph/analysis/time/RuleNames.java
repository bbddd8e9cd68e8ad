package io.newsgraph.analysis.time;

/** The names of rules for words of distance, such as LAST_MONTH. */
final class RuleNames {

  private RuleNames() {}

  static String distance(TimeWord word, String unit) {
    return switch (word.kind()) {
      case SAME_YEAR, SAME_MONTH, SAME_DAY ->
          switch (word.distance()) {
            case -1 -> "PREVIOUS_" + unit;
            case 1 -> "FOLLOWING_" + unit;
            default -> "SAME_" + unit;
          };
      case DAY ->
          switch (word.distance()) {
            case -2 -> "DAY_BEFORE_YESTERDAY";
            case -1 -> "YESTERDAY";
            case 0 -> "TODAY";
            case 1 -> "TOMORROW";
            default -> "DAYS_AHEAD";
          };
      default ->
          switch (word.distance()) {
            case -2 -> unit + "_BEFORE_LAST";
            case -1 -> "LAST_" + unit;
            case 0 -> "THIS_" + unit;
            case 1 -> "NEXT_" + unit;
            default -> unit + "_AFTER_NEXT";
          };
    };
  }

  static String direction(TimeWord direction) {
    return direction.distance() < 0 ? "PAST" : "COMING";
  }
}
