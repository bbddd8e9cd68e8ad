package io.newsgraph.evaluation.gold;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import java.util.List;

/**
 * Something that somebody said.
 *
 * @param speakers the right answers to who said it, at least one
 * @param cues the right answers to which word says that it was said, {@link #NO_CUE} for none
 * @param optional whether an answer is right with it and without it
 */
public record GoldQuotation(
    Quotation.Kind kind,
    List<GoldSpeaker> speakers,
    List<String> cues,
    Span span,
    boolean hedged,
    boolean optional) {

  /** Among the cues: that the quotation may stand by itself. */
  public static final String NO_CUE = "-";

  public GoldQuotation {
    speakers = List.copyOf(speakers);
    cues = List.copyOf(cues);
  }
}
