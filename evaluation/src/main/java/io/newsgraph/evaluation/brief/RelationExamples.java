package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.entity.coreference.CoreferenceResolver;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.LanguageAnalyzer;
import io.newsgraph.analysis.relation.PairExamples;
import io.newsgraph.analysis.relation.PairExamples.PairExample;
import io.newsgraph.analysis.relation.learnt.LearntRelations;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldRelation;
import io.newsgraph.evaluation.linear.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pairs of names in short articles with the relation between them. The gold tells of two names
 * of an article, not which sentence states it: so those of one pair lie together in a bag, of which
 * the likeliest counts (Dietterich, Lathrop and Lozano-Pérez, 1997, "Solving the multiple instance
 * problem").
 */
final class RelationExamples {

  private static final int NO_RELATION = -1;

  /**
   * The sentences that speak of two.
   *
   * @param label the relation; -1 for none
   * @param places features of each sentence, those that name both first
   */
  record Bag(int label, List<int[]> places) {}

  private final LanguageAnalyzer language = new LanguageAnalyzer();
  private final List<Bag> bags = new ArrayList<>();

  private RelationExamples() {}

  static List<Bag> of(List<GoldArticle> articles) {
    RelationExamples all = new RelationExamples();
    articles.forEach(all::add);
    return all.bags;
  }

  private record Key(GoldEntity subject, GoldEntity object) {}

  private void add(GoldArticle article) {
    AnnotatedDocument document = language.withMorphemes(language.split(article.document()));
    Map<EntityCluster, GoldEntity> gold = GoldClusters.of(document, article.entities());
    List<EntityCluster> named = List.copyOf(gold.keySet());
    List<EntityCluster> clusters = CoreferenceResolver.resolve(document, named);
    Map<EntityCluster, GoldEntity> resolved = new HashMap<>();
    for (int i = 0; i < named.size(); i++) {
      resolved.put(clusters.get(i), gold.get(named.get(i)));
    }
    Map<Key, List<PairExample>> byPair = new HashMap<>();
    List<Key> order = new ArrayList<>();
    for (PairExample pair : PairExamples.of(document, clusters)) {
      Key key = new Key(resolved.get(pair.subject()), resolved.get(pair.object()));
      byPair.computeIfAbsent(key, any -> started(order, key)).add(pair);
    }
    order.forEach(key -> add(article, key, byPair.get(key)));
  }

  private static List<PairExample> started(List<Key> order, Key key) {
    order.add(key);
    return new ArrayList<>();
  }

  private void add(GoldArticle article, Key key, List<PairExample> pairs) {
    List<GoldRelation> told =
        article.relations().stream()
            .filter(relation -> LearntRelations.mayTell(relation.type(), key.subject().type()))
            .filter(relation -> isOf(relation, key))
            .toList();
    Optional<GoldRelation> sure =
        told.stream().filter(r -> !r.optional() && label(r) != NO_RELATION).findFirst();
    boolean isUnsure = sure.isEmpty() && !told.isEmpty();
    if (isUnsure || key.subject().optional() || key.object().optional()) {
      return;
    }
    List<int[]> places = new ArrayList<>();
    pairs.stream().filter(PairExample::isNear).forEach(pair -> places.add(pair.features()));
    pairs.stream().filter(pair -> !pair.isNear()).forEach(pair -> places.add(pair.features()));
    bags.add(new Bag(sure.map(RelationExamples::label).orElse(NO_RELATION), places));
  }

  private static int label(GoldRelation relation) {
    return LearntRelations.number(relation.type());
  }

  private static boolean isOf(GoldRelation relation, Key key) {
    boolean isStraight = relation.subject() == key.subject() && relation.object() == key.object();
    return isStraight
        || LearntRelations.isMutual(relation.type())
            && relation.subject() == key.object()
            && relation.object() == key.subject();
  }

  /** All places of what is unrelated, and of each relation the one that a model likes best. */
  static List<Example> choose(List<Bag> bags, BagModel model) {
    List<Example> chosen = new ArrayList<>();
    for (Bag bag : bags) {
      if (bag.label() == NO_RELATION) {
        bag.places().forEach(place -> chosen.add(new Example(place, NO_RELATION)));
      } else {
        chosen.add(new Example(best(bag, model), bag.label()));
      }
    }
    return chosen;
  }

  /** How likely a place states a relation. */
  interface BagModel {
    double probability(int[] place, int label);
  }

  private static int[] best(Bag bag, BagModel model) {
    int[] best = bag.places().getFirst();
    double most = -1;
    for (int[] place : bag.places()) {
      double likely = model.probability(place, bag.label());
      if (likely > most) {
        most = likely;
        best = place;
      }
    }
    return best;
  }
}
