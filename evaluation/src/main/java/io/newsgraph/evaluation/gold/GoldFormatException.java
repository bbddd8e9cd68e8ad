package io.newsgraph.evaluation.gold;

/** A gold file that cannot be read as it stands. */
public final class GoldFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param line counted from 1
   */
  public GoldFormatException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
