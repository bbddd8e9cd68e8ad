package io.newsgraph.load.archive;

/**
 * An article that says nothing true, in the form that article-service takes in.
 *
 * @param url its canonical URL, by which it is known again when it is sent twice
 * @param publishedAt ISO 8601 with offset
 */
record MadeUpArticle(
    String url, String publisher, String section, String publishedAt, String title, String text) {}
