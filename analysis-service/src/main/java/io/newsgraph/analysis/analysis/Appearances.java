package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.entity.EntityKey;
import io.newsgraph.analysis.entity.identity.Appearance;
import io.newsgraph.analysis.entity.identity.Callings;
import io.newsgraph.analysis.entity.identity.CertainAlias;
import io.newsgraph.analysis.entity.identity.OfficeFinder;
import io.newsgraph.analysis.entity.identity.Offices;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What one article tells of who the things are that it names. */
final class Appearances {

  private final String text;
  private final Map<EntityKey, List<Relation>> roles;

  private Appearances(String text, ArticleAnalysis analysis) {
    this.text = text;
    this.roles =
        analysis.relations().stream()
            .filter(each -> each.type() == RelationType.ROLE)
            .collect(Collectors.groupingBy(each -> EntityKey.of(each.subject())));
  }

  /** The most salient first; clusters of one name are one. */
  static List<Appearance> of(AnalysisResult result) {
    Appearances appearances = new Appearances(result.document().text(), result.analysis());
    Map<EntityKey, List<EntityCluster>> clusters =
        result.analysis().clusters().stream()
            .collect(Collectors.groupingBy(EntityKey::of, LinkedHashMap::new, Collectors.toList()));
    return clusters.entrySet().stream()
        .map(each -> appearances.appearance(each.getKey(), each.getValue()))
        .toList();
  }

  private Appearance appearance(EntityKey key, List<EntityCluster> clusters) {
    Set<String> aliases = new HashSet<>();
    clusters.forEach(each -> aliases.addAll(CertainAlias.of(each)));
    String name = clusters.getFirst().name();
    if (key.type() != EntityType.PERSON) {
      return new Appearance(key, name, aliases, Set.of(), Offices.NONE);
    }
    return new Appearance(key, name, aliases, organizations(key), offices(key, clusters));
  }

  private Set<EntityKey> organizations(EntityKey person) {
    return roles.getOrDefault(person, List.of()).stream()
        .filter(each -> each.object() != null)
        .map(each -> EntityKey.of(each.object()))
        .collect(Collectors.toSet());
  }

  /** What relations state goes before what only stands beside the name. */
  private Offices offices(EntityKey person, List<EntityCluster> clusters) {
    Offices stated =
        roles.getOrDefault(person, List.of()).stream()
            .filter(each -> each.label() != null)
            .map(Appearances::office)
            .reduce(Offices.NONE, Offices::and);
    Offices beside =
        clusters.stream()
            .map(each -> OfficeFinder.find(text, each))
            .reduce(Offices.NONE, Offices::and);
    boolean isTold = !Collections.disjoint(stated.callings(), beside.callings());
    return stated.and(isTold ? new Offices(beside.titles(), Set.of()) : beside);
  }

  private static Offices office(Relation role) {
    return Callings.of(role.label(), role.object() == null ? null : role.object().name());
  }
}
