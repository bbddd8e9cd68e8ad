package io.newsgraph.gateway.analysis;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("What an article is about, among the topics of a newspaper.")
public record Topic(
    @NonNull @Description("One of IT과학, 경제, 사회, 생활문화, 세계, 스포츠 and 정치; more may come.") String label,
    @Description("How sure that is, from 0 to 1.") double score) {}
