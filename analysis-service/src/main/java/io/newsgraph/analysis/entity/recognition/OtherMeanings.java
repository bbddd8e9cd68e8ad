package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.PhraseTable;
import io.newsgraph.analysis.language.Span;
import java.util.List;

/**
 * Names that are everyday words before some others: 조선 기술 builds ships, 전주보다 is the week before.
 */
final class OtherMeanings {

  private static final PhraseTable<List<String>> NEXT =
      PhraseTable.read(
          OtherMeanings.class,
          "not-names-before.txt",
          fields -> List.of(fields[1].replace('_', ' ').split(",")));

  private OtherMeanings() {}

  static boolean isMeant(AnnotatedDocument document, Span span) {
    PhraseTable.Entry<List<String>> entry = NEXT.at(document.text(), span.start());
    return entry != null
        && entry.phrase().length() == span.length()
        && entry.meaning().stream().anyMatch(next -> document.text().startsWith(next, span.end()));
  }
}
