package io.newsgraph.article.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article of a list, and its place there. */
@Schema(description = "An article of a list, and its place there")
public record ArticleItem(String cursor, PartialArticle article) {}
