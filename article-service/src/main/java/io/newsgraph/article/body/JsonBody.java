package io.newsgraph.article.body;

/** Marks the records that come in as a request's JSON body and are read strictly. */
public interface JsonBody {}
