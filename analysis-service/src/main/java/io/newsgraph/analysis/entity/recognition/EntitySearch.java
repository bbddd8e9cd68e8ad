package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.entity.model.TaggedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.OtherMeanings;
import io.newsgraph.analysis.entity.name.SpanSelection;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.Bylines;
import io.newsgraph.analysis.entity.recognition.learnt.FirstFinds;
import io.newsgraph.analysis.entity.recognition.learnt.ModelRecognizer;
import io.newsgraph.analysis.entity.recognition.learnt.UnknownNames;
import io.newsgraph.analysis.entity.recognition.organization.Departments;
import io.newsgraph.analysis.entity.recognition.organization.JoinedBranches;
import io.newsgraph.analysis.entity.recognition.person.BodiesBehindPeople;
import io.newsgraph.analysis.entity.recognition.person.DoubtfulPeople;
import io.newsgraph.analysis.entity.recognition.person.LastNames;
import io.newsgraph.analysis.entity.recognition.person.SpeakingForeigners;
import io.newsgraph.analysis.entity.recognition.reference.NameReferences;
import io.newsgraph.analysis.entity.recognition.reference.NameTable;
import io.newsgraph.analysis.entity.recognition.reference.Reference;
import io.newsgraph.analysis.entity.recognition.reference.RoleReferences;
import io.newsgraph.analysis.entity.recognition.reference.TownClubs;
import io.newsgraph.analysis.language.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what one article names: recognisers propose names, the surest of those that overlap stand,
 * the trained model adds those that no rule found, bodies are joined with their branches, aliases
 * join them, and every place where one of them stands again becomes a mention.
 *
 * <p>In stages, to be called in the order in which they stand here, so that several articles can be
 * searched together, each stage on all of them before the next: a stage is as much code and as many
 * tables as the processor's caches hold. For one thread.
 */
public final class EntitySearch {

  private static final ModelRecognizer MODEL = new ModelRecognizer();

  private final AnnotatedDocument document;
  private final ArticleReading reading;
  private final List<NamedSpan> ruled = new ArrayList<>();
  private List<TaggedSpan> tagged = List.of();
  private List<NamedSpan> found = List.of();

  public EntitySearch(AnnotatedDocument article) {
    document = Bylines.remove(article);
    reading = ArticleReading.of(document);
  }

  /** Has the model of entities mark what may be a name. */
  public void tag() {
    tagged = MODEL.tag(document);
  }

  /** Has the rules propose names. */
  public void applyRules() {
    NameRules.ALL.forEach(rule -> ruled.addAll(rule.recognize(reading)));
  }

  /** Has a second model judge what neither found, and joins bodies with their branches. */
  public void addUnknown() {
    found = JoinedBranches.join(reading.words(), UnknownNames.add(firstFinds()));
  }

  /** What rules and the model of entities found. */
  FirstFinds firstFinds() {
    List<NamedSpan> sure = meant(SpanSelection.choose(ruled));
    List<NamedSpan> names = meant(SpanSelection.fill(sure, MODEL.names(document, tagged)));
    return new FirstFinds(document, sure, names, tagged);
  }

  /**
   * Joins what was found into entities with their mentions.
   *
   * @return the most salient first; no two mentions overlap
   */
  public List<EntityCluster> clusters() {
    List<NamedSpan> all = SpeakingForeigners.add(reading.words(), found);
    List<NamedSpan> bodies = Departments.remove(document, all);
    List<NamedSpan> chosen = LastNames.read(document, BodiesBehindPeople.part(document, bodies));
    NameTable names = NameTable.of(document, DoubtfulPeople.remove(document, chosen));
    List<Reference> references =
        TownClubs.read(document, NameReferences.find(document, names.trie()));
    ClusterBuilder clusters = new ClusterBuilder(document);
    clusters.addAll(references);
    clusters.addAll(RoleReferences.find(reading.words(), references));
    return clusters.build();
  }

  private List<NamedSpan> meant(List<NamedSpan> finds) {
    return finds.stream().filter(find -> !OtherMeanings.isMeant(document, find.span())).toList();
  }
}
