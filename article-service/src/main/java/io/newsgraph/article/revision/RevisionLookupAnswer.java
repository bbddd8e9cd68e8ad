package io.newsgraph.article.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The revisions of the articles that were found. */
@Schema(description = "The revisions of the articles that were found, each article once")
public record RevisionLookupAnswer(List<Revisions> articles) {}
