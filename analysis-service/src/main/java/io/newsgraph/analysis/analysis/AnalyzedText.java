package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analysis.AnalysisState.Analysis;
import io.newsgraph.analysis.corpus.CorpusFrequencies;
import io.newsgraph.analysis.database.Sql;
import io.newsgraph.analysis.entity.identity.EntityMatches;
import io.newsgraph.analysis.evidence.StoredSentences;
import io.newsgraph.analysis.keyword.Keyword;
import io.newsgraph.analysis.keyword.KeywordRanking;
import io.newsgraph.analysis.selection.Fields;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A result that is answered at once instead of being stored, in the form of a stored one. */
public final class AnalyzedText {

  /** Stands for the article that the text is not, where rows are found by article. */
  private static final UUID TEXT = new UUID(0, 0);

  private AnalyzedText() {}

  /** Joins the result with what the corpus knows of its names and terms; writes nothing. */
  public static Analysis of(
      Sql sql, AnalysisResult result, OffsetDateTime analyzedAt, Fields fields) {
    EntityMatches matches =
        EntityMatches.find(sql, result.analysis().clusters(), result.appearances());
    AnalysisRows rows = AnalysisRows.of(result, matches.identities());
    StoredSentences origin = new StoredSentences(null, null, rows.sentences());
    ArticleRows read =
        new ArticleRows(
            fields.has("keywords") ? Map.of(TEXT, keywords(sql, result)) : Map.of(),
            Map.of(TEXT, ArticleDetails.of(result.analysis())),
            Map.of(TEXT, rows.entities().stream().map(NamedRow::of).toList()),
            Map.of(TEXT, rows.statements().quotations()),
            Map.of(TEXT, rows.statements().relations()),
            Map.of(TEXT, rows.edges()),
            Map.of(TEXT, origin),
            matches.entities());
    return Analysis.of(
        origin,
        result.analyzer().text(),
        analyzedAt,
        result.analysis().topic(),
        AnalysisParts.of(TEXT, origin, read, Asked.whole(fields)));
  }

  private static List<Keyword> keywords(Sql sql, AnalysisResult result) {
    return KeywordRanking.rank(
        result.analysis().keywords(),
        result.document().text().length(),
        CorpusFrequencies.read(sql, result.terms()),
        KeywordReader.MAX_KEYWORDS);
  }
}
