package io.newsgraph.analysis.keyword;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where an article names its entities, and where it sets off a term as it does names. 마이크로소프트 and
 * MS are one name where they are one entity; 김 대표 and 이 회사 name nothing, but tell how much the
 * article is about whom they mean.
 *
 * @param mentions the mentions by name, in order of the text, without overlaps
 * @param references how often a name's entity is mentioned otherwise
 */
record Names(List<NameMention> mentions, Map<Name, Integer> references) {

  Names {
    mentions = List.copyOf(mentions);
    references = Map.copyOf(references);
  }

  /** One place where a name stands. */
  record NameMention(Span span, Name name) {}

  static Names of(AnnotatedDocument document, List<EntityCluster> clusters) {
    List<NameMention> mentions = new ArrayList<>();
    Map<Name, Integer> references = new HashMap<>();
    clusters.forEach(cluster -> read(cluster, mentions, references));
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    List<NameMention> all = merge(mentions, QuotedTerms.find(document));
    return new Names(merge(all, NumberedTerms.find(document)), references);
  }

  /** Both, in order; of two that overlap the first list's. */
  private static List<NameMention> merge(List<NameMention> surer, List<NameMention> others) {
    List<NameMention> merged = new ArrayList<>(surer.size() + others.size());
    int next = 0;
    int end = 0;
    for (NameMention other : others) {
      while (next < surer.size() && surer.get(next).span().start() < other.span().end()) {
        end = surer.get(next).span().end();
        merged.add(surer.get(next++));
      }
      if (other.span().start() >= end) {
        merged.add(other);
      }
    }
    merged.addAll(surer.subList(next, surer.size()));
    return merged;
  }

  private static void read(
      EntityCluster cluster, List<NameMention> mentions, Map<Name, Integer> references) {
    Name name = new Name(cluster.type(), cluster.name(), TermKey.of(cluster.name()));
    Set<String> forms = new HashSet<>(cluster.aliases());
    forms.add(cluster.name());
    for (Mention mention : cluster.mentions()) {
      if (forms.contains(mention.text()) || isPart(mention, cluster.name())) {
        mentions.add(new NameMention(mention.span(), name));
      } else {
        references.merge(name, 1, Integer::sum);
      }
    }
  }

  /** A short form: 나델라 of 사티아 나델라. A single syllable is none. */
  private static boolean isPart(Mention mention, String name) {
    return mention.text().length() > 1 && name.contains(mention.text());
  }
}
