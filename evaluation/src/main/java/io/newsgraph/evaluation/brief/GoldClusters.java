package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.evaluation.gold.GoldEntity;
import io.newsgraph.evaluation.gold.GoldMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of a short article as the finder of entities would give them if it knew them all. */
final class GoldClusters {

  private GoldClusters() {}

  /** Each with what it is in the gold; those mentioned most often are the most salient. */
  static Map<EntityCluster, GoldEntity> of(AnnotatedDocument document, List<GoldEntity> names) {
    int most = names.stream().mapToInt(name -> name.mentions().size()).max().orElse(1);
    Map<EntityCluster, GoldEntity> clusters = new LinkedHashMap<>();
    for (GoldEntity name : names) {
      List<Mention> mentions = new ArrayList<>();
      name.mentions().forEach(mention -> add(document, mention, mentions));
      if (!mentions.isEmpty()) {
        mentions.sort(Comparator.comparingInt(Mention::start));
        double salience = (double) mentions.size() / Math.max(most, mentions.size());
        clusters.put(
            new EntityCluster(name.type(), name.name(), name.aliases(), salience, mentions), name);
      }
    }
    return clusters;
  }

  private static void add(AnnotatedDocument document, GoldMention mention, List<Mention> mentions) {
    Span span = mention.span();
    document
        .sentenceAt(span.start())
        .map(sentence -> mention(document, span, sentence))
        .ifPresent(mentions::add);
  }

  private static Mention mention(AnnotatedDocument document, Span span, Sentence sentence) {
    return new Mention(
        span.of(document.text()), span.start(), span.end(), sentence.block(), sentence.index());
  }
}
