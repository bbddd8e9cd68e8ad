package io.newsgraph.gateway.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One part of an article's body.")
public record Block(
    @Description("The block's place in the article, from 0 up.") int index,
    @NonNull @Description("What the block is.") BlockKind kind,
    @NonNull @Description("The block's text in NFC.") String text,
    @Description("A caption's source, such as KT제공; null for other kinds and where none is named.")
        String credit) {}
