package io.newsgraph.article.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Names a revision.
 *
 * @param revision from 1
 */
@Embeddable
public record RevisionKey(@Column(name = "article_id") UUID articleId, int revision) {}
