package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.recognition.reference.Reference;
import io.newsgraph.analysis.entity.recognition.reference.Referent;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the references to one thing into a cluster. */
final class ClusterBuilder {

  private final AnnotatedDocument document;
  private final Map<Referent, List<Mention>> mentions = new LinkedHashMap<>();

  ClusterBuilder(AnnotatedDocument document) {
    this.document = document;
  }

  /** Adds references, in any order. */
  void addAll(Collection<Reference> references) {
    for (Reference reference : references) {
      mentionAt(reference.span())
          .ifPresent(
              mention ->
                  mentions
                      .computeIfAbsent(reference.referent(), r -> new ArrayList<>())
                      .add(mention));
    }
  }

  private Optional<Mention> mentionAt(Span span) {
    return document.sentenceAt(span.start()).map(sentence -> mention(span, sentence));
  }

  private Mention mention(Span span, Sentence sentence) {
    return new Mention(
        span.of(document.text()), span.start(), span.end(), sentence.block(), sentence.index());
  }

  /** The clusters, the most salient first, then in order of appearance. */
  List<EntityCluster> build() {
    Salience salience = new Salience(document.document());
    Map<Referent, Double> weights = new LinkedHashMap<>();
    mentions.values().forEach(list -> list.sort(Comparator.comparingInt(Mention::start)));
    mentions.forEach((referent, list) -> weights.put(referent, salience.weight(list)));
    double greatest = weights.values().stream().mapToDouble(d -> d).max().orElse(1);
    return mentions.entrySet().stream()
        .map(
            entry ->
                cluster(entry.getKey(), entry.getValue(), weights.get(entry.getKey()) / greatest))
        .sorted(
            Comparator.comparingDouble(EntityCluster::salience)
                .reversed()
                .thenComparing(cluster -> cluster.mentions().getFirst().start()))
        .toList();
  }

  private static EntityCluster cluster(Referent referent, List<Mention> mentions, double salience) {
    String name = referent.name();
    List<String> aliases =
        mentions.stream()
            .map(Mention::text)
            .distinct()
            .filter(text -> referent.names().contains(text) && !text.equals(name))
            .toList();
    return new EntityCluster(referent.type(), name, aliases, salience, mentions);
  }
}
