package io.newsgraph.analysis.entity.coreference;

import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds to each entity the places where a pronoun or a description stands for it: 그, 이 회사, 두 회사.
 *
 * <p>Reads the sentences in order and keeps what the last few spoke of, as centering theory does
 * (Grosz, Joshi, Weinstein 1995) with 은/는 before 이/가 before the rest. Where two things compete the
 * expression stands for none.
 */
public final class CoreferenceResolver {

  private final AnnotatedDocument document;
  private final PartReader parts;
  private final List<MentionIndex.Located> mentions;
  private final List<Anaphor> anaphors;
  private final StrangerFinder strangers;
  private final FocusHistory history = new FocusHistory();
  private final Map<EntityCluster, List<Mention>> added = new IdentityHashMap<>();
  private int nextMention;
  private int nextAnaphor;

  /** Up to where quotation marks were looked for in the sentence at hand, and what they tell. */
  private int nextMark;

  private boolean isWithin;

  private CoreferenceResolver(AnnotatedDocument document, List<EntityCluster> clusters) {
    this.document = document;
    WordSequence words = new WordSequence(document);
    this.parts = new PartReader(words);
    this.mentions = MentionIndex.of(clusters).all();
    this.anaphors = AnaphorFinder.find(document);
    this.strangers = new StrangerFinder(document, parts);
  }

  /**
   * @param clusters the article's entities by their names
   * @return the same entities in the same order, with further mentions; two entities may share one
   *     (두 회사), apart from that no two mentions overlap
   */
  public static List<EntityCluster> resolve(
      AnnotatedDocument document, List<EntityCluster> clusters) {
    CoreferenceResolver resolver = new CoreferenceResolver(document, clusters);
    if (clusters.isEmpty() || resolver.anaphors.isEmpty()) {
      return clusters;
    }
    Set<Integer> aside = resolver.captions();
    for (Sentence sentence : document.sentences()) {
      resolver.read(sentence, aside.contains(sentence.block()));
    }
    return clusters.stream().map(resolver::withAdded).toList();
  }

  private EntityCluster withAdded(EntityCluster cluster) {
    return added.containsKey(cluster) ? cluster.withMentions(added.get(cluster)) : cluster;
  }

  /** Blocks outside the running text. */
  private Set<Integer> captions() {
    Set<Integer> captions = new HashSet<>();
    for (TextBlock block : document.document().blocks()) {
      if (block.kind() == BlockKind.CAPTION || block.kind() == BlockKind.HEADING) {
        captions.add(block.index());
      }
    }
    return captions;
  }

  private void read(Sentence sentence, boolean isAside) {
    SentenceFocus focus = new SentenceFocus();
    nextMark = sentence.start();
    isWithin = false;
    while (nextAnaphor < anaphors.size()
        && anaphors.get(nextAnaphor).span().start() < sentence.end()) {
      Anaphor anaphor = anaphors.get(nextAnaphor++);
      readNames(focus, anaphor.span().start());
      if (!isAside && !isNamed(anaphor)) {
        resolve(anaphor, focus, sentence);
      }
    }
    readNames(focus, sentence.end());
    if (!isAside) {
      history.add(focus);
    }
  }

  /** 두 in a known name 두 사람, 양사 in 양사면. */
  private boolean isNamed(Anaphor anaphor) {
    boolean isInside =
        nextMention > 0 && mentions.get(nextMention - 1).mention().end() > anaphor.span().start();
    boolean overlapsNext =
        nextMention < mentions.size()
            && mentions.get(nextMention).mention().start() < anaphor.span().end();
    return isInside || overlapsNext;
  }

  private void readNames(SentenceFocus focus, int until) {
    while (nextMention < mentions.size() && mentions.get(nextMention).mention().start() < until) {
      MentionIndex.Located located = mentions.get(nextMention++);
      Mention mention = located.mention();
      strangers.readUntil(mention.start(), focus);
      PartReader.Phrase phrase = parts.read(mention.span(), located.cluster().type());
      boolean isAside = phrase.part() == Part.OTHER && isQuoted(mention.start());
      focus.add(located.cluster(), isAside ? Part.QUOTED : phrase.part());
      strangers.skipTo(phrase.end());
    }
    strangers.readUntil(until, focus);
  }

  /** Whether a place of the sentence at hand stands within what somebody says. */
  private boolean isQuoted(int place) {
    while (nextMark < place) {
      char mark = document.text().charAt(nextMark++);
      isWithin = mark == '“' || mark == '"' && !isWithin || isWithin && mark != '”' && mark != '"';
    }
    return isWithin;
  }

  private void resolve(Anaphor anaphor, SentenceFocus focus, Sentence sentence) {
    SentenceFocus here = parts.isDescribed(anaphor.span().start()) ? focus.asTold() : focus;
    List<EntityCluster> meant = history.resolve(anaphor, here);
    strangers.skipTo(anaphor.span().end());
    Mention mention =
        new Mention(
            anaphor.span().of(document.text()),
            anaphor.span().start(),
            anaphor.span().end(),
            sentence.block(),
            sentence.index());
    for (EntityCluster cluster : meant) {
      added.computeIfAbsent(cluster, c -> new ArrayList<>()).add(mention);
      focus.add(cluster, parts.partAt(mention.end()));
    }
    if (meant.isEmpty() && anaphor.kind() == Anaphor.Kind.PRONOUN) {
      focus.addStranger(parts.partAt(mention.end()));
    }
  }
}
