package io.newsgraph.article.archive;

import io.newsgraph.article.identity.ArticleId;
import java.time.Instant;

/** A revision in few words. */
public record RevisionSummary(
    ArticleId articleId, int revision, String title, Instant recordedAt) {}
