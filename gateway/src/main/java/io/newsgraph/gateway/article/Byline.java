package io.newsgraph.gateway.article;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("One of an article's authors.")
public record Byline(
    @NonNull @Description("The name, without the role.") String name,
    @Description("The mail address, if the article gives it.") String email,
    @Description("What the article calls the author, such as 기자 or 특파원.") String role) {}
