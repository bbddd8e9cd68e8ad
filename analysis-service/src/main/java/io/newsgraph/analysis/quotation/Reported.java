package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation.Kind;
import io.newsgraph.analysis.quotation.Quotation.Speaker;

/** A quotation as it is found, before it is known whether it is hearsay. */
record Reported(Kind kind, Span words, Speaker speaker, Span cue, Sentence sentence) {

  Reported by(Speaker who, Span how) {
    return new Reported(kind, words, who, how, sentence);
  }
}
