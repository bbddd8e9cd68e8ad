package io.newsgraph.analysis.text;

import io.newsgraph.analysis.analysis.AnalysisFields;
import io.newsgraph.analysis.analysis.AnalysisResult;
import io.newsgraph.analysis.analysis.AnalysisState.Analysis;
import io.newsgraph.analysis.analysis.AnalyzedText;
import io.newsgraph.analysis.analyzer.AnalyzerVersion;
import io.newsgraph.analysis.clock.SeoulTime;
import io.newsgraph.analysis.database.Database;
import io.newsgraph.analysis.deadline.Deadline;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.selection.Fields;
import io.newsgraph.analysis.selection.Selected;
import io.newsgraph.analysis.task.TextAnalyzer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.OffsetDateTime;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Analyses a text while its sender waits. */
@Path("/analyses/text")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TextResource {

  private final Database database;
  private final TextAnalyzer analyzer;
  private final TextConfig config;
  private final Semaphore turns;

  TextResource(Database database, TextAnalyzer analyzer, TextConfig config) {
    this.database = database;
    this.analyzer = analyzer;
    this.config = config;
    this.turns = new Semaphore(config.concurrent(), true);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "analyzeText",
      summary = "The analysis of a text; nothing is stored",
      description =
          "Offsets count in the text in NFC with line feeds. An entity that no article names yet has "
              + "articleCount 0 and an id made of its type and name, which is not kept.")
  @APIResponse(
      responseCode = "200",
      description = "The analysis",
      content = @Content(schema = @Schema(implementation = Analysis.class)))
  public Selected<Analysis> analyze(TextInput input) {
    if (input == null) {
      throw TextRefused.required();
    }
    Fields fields = AnalysisFields.of(input.fields());
    Document document = input.document(config.maxLength());
    AnalyzerVersion version = AnalyzerVersion.parse(analyzer.version());
    AnalysisResult result =
        inTurn(() -> analyzer.analyze(document, Deadline::isOver))
            .map(analysis -> AnalysisResult.of(version, document, analysis))
            .orElseThrow(TextRefused::late);
    OffsetDateTime now = SeoulTime.now();
    return database.read(sql -> new Selected<>(AnalyzedText.of(sql, result, now, fields), fields));
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!turns.tryAcquire(config.longestWait().toMillis(), TimeUnit.MILLISECONDS)) {
        throw TextRefused.busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw TextRefused.busy();
    }
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
