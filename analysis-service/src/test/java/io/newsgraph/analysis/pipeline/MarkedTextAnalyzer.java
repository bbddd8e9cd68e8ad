package io.newsgraph.analysis.pipeline;

import io.newsgraph.analysis.analyzer.ArticleAnalysis;
import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.keyword.KeywordCandidate;
import io.newsgraph.analysis.keyword.Occurrence;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.TextBlock;
import io.newsgraph.analysis.task.TextAnalyzer;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds what a test marked in the text, so that the pipeline is tested apart from the language
 * work: {@code PERSON/홍길동} is an entity, {@code ORGANIZATION/한빛전자=HB} one with an alias, every
 * other word a keyword, a line a sentence; for the others see {@link MarkedStatements}. {@code
 * PERSON2/…} is found from version 2 on. The word FAILS makes it fail, HANGS hold on until
 * released.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class MarkedTextAnalyzer implements TextAnalyzer {

  private static final Pattern MARK =
      Pattern.compile(
          "(PERSON|ORGANIZATION|LOCATION|PRODUCT|EVENT|WORK)(\\d)?/([\\p{L}\\p{N}_]+)(?:=([\\p{L}\\p{N}]+))?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  private final AtomicInteger hanging = new AtomicInteger();
  private volatile CountDownLatch release = new CountDownLatch(0);
  private volatile boolean failing = true;
  private volatile int version = 1;

  @Override
  public String version() {
    return "marked/" + version;
  }

  /** What runs from now on. */
  public void setVersion(int number) {
    version = number;
  }

  /** The next article with HANGS holds its worker until {@link #releaseHanging}. */
  public void hangOnce() {
    release = new CountDownLatch(1);
    hanging.set(1);
  }

  public boolean isHanging() {
    return hanging.get() == 0 && release.getCount() > 0;
  }

  public void releaseHanging() {
    release.countDown();
  }

  public void setFailing(boolean failing) {
    this.failing = failing;
  }

  @Override
  public ArticleAnalysis analyze(Document document) {
    if (failing && document.text().contains("FAILS")) {
      throw new IllegalStateException("this text cannot be analysed");
    }
    if (document.text().contains("HANGS") && hanging.getAndSet(0) == 1) {
      hang();
    }
    List<Sentence> sentences = new ArrayList<>();
    Map<String, Found> found = new LinkedHashMap<>();
    Map<String, List<Occurrence>> words = new LinkedHashMap<>();
    for (TextBlock block : document.blocks()) {
      int start = block.start();
      for (String line : document.text().substring(block.start(), block.end()).split("\n")) {
        Sentence sentence =
            new Sentence(sentences.size(), block.index(), start, start + line.length());
        sentences.add(sentence);
        read(line, sentence, version, found, words);
        start += line.length() + 1;
      }
    }
    List<EntityCluster> clusters = found.values().stream().map(Found::cluster).toList();
    MarkedStatements statements = new MarkedStatements(document.text(), clusters);
    sentences.forEach(statements::read);
    return new ArticleAnalysis(
        sentences,
        MarkedStatements.topic(document.text()),
        words.entrySet().stream()
            .map(
                e ->
                    new KeywordCandidate(
                        e.getKey(), null, e.getValue().size(), 0.005, e.getValue()))
            .toList(),
        clusters,
        statements.quotations,
        statements.relations,
        statements.times,
        statements.amounts);
  }

  private void hang() {
    try {
      release.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void read(
      String line,
      Sentence sentence,
      int version,
      Map<String, Found> found,
      Map<String, List<Occurrence>> words) {
    StringBuilder rest = new StringBuilder(MarkedStatements.blanked(line));
    for (MatchResult mark : MARK.matcher(line).results().toList()) {
      if (mark.group(2) == null || Integer.parseInt(mark.group(2)) <= version) {
        found
            .computeIfAbsent(
                mark.group(1) + mark.group(3),
                _ -> new Found(EntityType.valueOf(mark.group(1)), mark.group(3)))
            .add(mention(mark, sentence), mark.group(4));
      }
      rest.replace(mark.start(), mark.end(), " ".repeat(mark.end() - mark.start()));
    }
    for (MatchResult word : WORD.matcher(rest).results().toList()) {
      words
          .computeIfAbsent(word.group(), _ -> new ArrayList<>())
          .add(
              new Occurrence(
                  sentence.start() + word.start(),
                  sentence.start() + word.end(),
                  sentence.block()));
    }
  }

  private static Mention mention(MatchResult mark, Sentence sentence) {
    return new Mention(
        mark.group(3),
        sentence.start() + mark.start(3),
        sentence.start() + mark.end(3),
        sentence.block(),
        sentence.index());
  }

  private record Found(EntityType type, String name, List<String> aliases, List<Mention> mentions) {

    Found(EntityType type, String name) {
      this(type, name, new ArrayList<>(), new ArrayList<>());
    }

    void add(Mention mention, String alias) {
      mentions.add(mention);
      if (alias != null) {
        aliases.add(alias);
      }
    }

    EntityCluster cluster() {
      return new EntityCluster(type, name, aliases, 1.0 - 1.0 / (1 + mentions.size()), mentions);
    }
  }
}
