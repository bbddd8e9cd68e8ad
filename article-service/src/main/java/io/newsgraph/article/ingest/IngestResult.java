package io.newsgraph.article.ingest;

import io.newsgraph.article.reading.Article;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a submission, and the article as it now is. */
@Schema(description = "What became of a submission, and the article as it now is")
public record IngestResult(Outcome outcome, Article article) {}
