package io.newsgraph.article.archive;

/**
 * An article's text as it was received, and the version of the parser that read it: a better parser
 * can read it again.
 */
public record RawInput(String text, String parser) {}
