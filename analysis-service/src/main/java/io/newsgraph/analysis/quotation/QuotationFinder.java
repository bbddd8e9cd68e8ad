package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * Finds the quotations of an article and who speaks in them.
 *
 * <p>A quotation is an utterance. Words between marks are one where a quoting ending (고, 라며) and a
 * verb of saying follow, or where they are a sentence that stands by itself; titles, names and
 * words in scare quotes are none. The words of an indirect quotation begin behind the speaker and
 * the occasion (KT는 간담회에서), and end before the quoting ending: 출시한다 in 출시한다고 밝혔다. Headings are left
 * out, because they say again in short what the text says in full.
 */
public final class QuotationFinder {

  private QuotationFinder() {}

  /**
   * @param clusters the article's entities with all their mentions
   * @param hedges the article's hedged stretches, in order of the text
   * @return the quotations in order of the text
   */
  public static List<Quotation> find(
      AnnotatedDocument document, List<EntityCluster> clusters, List<Span> hedges) {
    Hearsay hearsay = new Hearsay(hedges);
    return new ArticleQuotations(document, clusters)
        .find().stream().map(reported -> quotation(document.text(), reported, hearsay)).toList();
  }

  private static Quotation quotation(String text, Reported reported, Hearsay hearsay) {
    Span words = reported.words();
    Span cue = reported.cue();
    return new Quotation(
        words.of(text),
        reported.kind(),
        reported.speaker(),
        cue == null ? null : cue.of(text),
        cue != null && hearsay.covers(cue.start()),
        words.start(),
        words.end(),
        reported.sentence().index());
  }
}
