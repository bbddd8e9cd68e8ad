package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Eojeol.Part;
import io.newsgraph.analysis.quotation.Quotation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences that name their source: 경찰에 따르면 불은 시장에서 났다. All that follows is what the source
 * says.
 */
final class SourceFinder {

  private static final Set<String> MARKERS = WordList.set(SourceFinder.class, "source-markers.txt");
  private static final Set<String> NOT_SOURCES =
      WordList.set(SourceFinder.class, "not-sources.txt");

  private final String text;
  private final NounPhrases phrases;

  SourceFinder(String text, NounPhrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  Optional<Reported> in(Sentence sentence, List<Eojeol> eojeols) {
    for (int i = 1; i + 1 < eojeols.size(); i++) {
      if (isMarker(eojeols.get(i)) && isSource(eojeols.get(i - 1))) {
        int end = eojeols.getLast().end();
        Span words = new Span(eojeols.get(i + 1).start(), end);
        Span cue = new Span(eojeols.get(i).start(), eojeols.get(i).end());
        return Optional.of(
            new Reported(Kind.INDIRECT, words, phrases.speaker(eojeols, i - 1), cue, sentence));
      }
    }
    return Optional.empty();
  }

  private boolean isMarker(Eojeol eojeol) {
    return MARKERS.contains(text.substring(eojeol.start(), eojeol.end()));
  }

  private boolean isSource(Eojeol eojeol) {
    boolean isDative =
        eojeol.part() == Part.OBLIQUE
            && eojeol.quoted() == null
            && text.substring(eojeol.nounEnd(), eojeol.end()).equals("에");
    return isDative && !NOT_SOURCES.contains(text.substring(eojeol.start(), eojeol.nounEnd()));
  }
}
