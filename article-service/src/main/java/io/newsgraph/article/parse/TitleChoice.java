package io.newsgraph.article.parse;

import java.util.List;
import java.util.Optional;

/**
 * Chooses the title among the headline-like lines by evidence: where a line stands, how much of
 * what the article says it says, how it compares with the other headlines, and how it is written.
 * The weights were set by hand on articles of different shapes.
 */
final class TitleChoice {

  /** What a line among the paragraphs needs, lest a subhead be taken for the title. */
  private static final double CONVINCING = 5.0;

  /** What a line before the first paragraph needs, lest a picture's caption be taken. */
  private static final double CONVINCING_HEAD = 2.5;

  /** What a line before the first paragraph has ahead: titles usually stand there. */
  private static final double HEAD = 4.5;

  private static final double FIRST_LINE = 1.0;

  /** Words covered that count at most: a long line covers more without saying more. */
  private static final double MOST_COVERED = 5.0;

  private final Headlines headlines;
  private final Vocabulary vocabulary;
  private final List<Headlines.Candidate> candidates;

  TitleChoice(Headlines headlines) {
    this.headlines = headlines;
    this.vocabulary = headlines.vocabulary();
    this.candidates = headlines.candidates();
  }

  Optional<Headlines.Candidate> choose() {
    if (headlines.storyStart() == headlines.content().size()) {
      return Optional.empty();
    }
    int[] widest = widestTwo();
    Headlines.Candidate best = null;
    double bestScore = 0;
    for (Headlines.Candidate candidate : candidates) {
      double score = score(candidate, candidate.width() == widest[0] ? widest[1] : widest[0]);
      boolean convincing = score > (headlines.isHead(candidate) ? CONVINCING_HEAD : CONVINCING);
      if (convincing && score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(Headlines.Candidate candidate, int widestOther) {
    double score = Math.min(MOST_COVERED, vocabulary.covered(candidate.text())) * 0.4;
    score += place(candidate);
    score += candidate.width() > widestOther * 1.25 ? 1.5 : 0;
    score += isGluedAlone(candidate) ? 1 : 0;
    score += candidate.underHeadline() && !headlines.isHead(candidate) ? 1 : 0;
    return score + style(candidate.part(), candidate.text());
  }

  private double place(Headlines.Candidate candidate) {
    if (headlines.isHead(candidate)) {
      return HEAD + (candidate == candidates.getFirst() ? FIRST_LINE : 0);
    }
    return candidate.place() < 0.35 ? 1 : candidate.place() > 0.5 ? -2 : 0;
  }

  /** Headlines part the subject with a comma; series labels stand in brackets, captions end so. */
  private static double style(Part part, String text) {
    double style = 0;
    int comma = text.indexOf(", ");
    style += comma > 0 && comma < 20 ? 2 : 0;
    style += text.indexOf('…') >= 0 ? 1 : 0;
    style -= part.mark().is(Mark.Kind.BRACKETS) ? 2.5 : 0;
    style -= CaptionShape.endsAsCaption(text) ? 3 : 0;
    style -= text.length() < 6 ? 1.5 : 0;
    return style;
  }

  /** Whether its paragraph follows without blank line where other headlines stand apart. */
  private boolean isGluedAlone(Headlines.Candidate candidate) {
    return candidate.glued()
        && candidate.part().afterBlank()
        && candidates.stream().limit(50).anyMatch(other -> !other.glued());
  }

  private int[] widestTwo() {
    int first = 0;
    int second = 0;
    for (Headlines.Candidate candidate : candidates) {
      int width = candidate.width();
      second = Math.max(second, Math.min(first, width));
      first = Math.max(first, width);
    }
    return new int[] {first, second};
  }
}
