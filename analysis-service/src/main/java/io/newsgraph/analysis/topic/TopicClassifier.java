package io.newsgraph.analysis.topic;

import static io.newsgraph.analysis.language.LanguageAnalyzer.MAX_TITLE_LENGTH;

import io.newsgraph.analysis.entity.model.EntityModel;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the topic of an article by its title and its lead, with a model that was trained on titles.
 * One instance serves all threads; the shipped model is loaded with the first article.
 */
public final class TopicClassifier {

  /** The lead: what comes later is detail, and would only cost time. In UTF-16 code units. */
  private static final int LEAD_LENGTH = 500;

  private static final double TITLE_WEIGHT = 1;

  private static final double SENTENCE_WEIGHT = 0.3;

  private final TopicModel model;

  /** A classifier with the shipped model. */
  public TopicClassifier() {
    this(null);
  }

  /**
   * @param model the model to use; null for the shipped one
   */
  public TopicClassifier(TopicModel model) {
    this.model = model;
  }

  /** The topic; empty where the text tells nothing. */
  public Optional<Topic> classify(AnnotatedDocument document) {
    TopicModel titles = model == null ? Shipped.MODEL : model;
    double[] margins = new double[titles.labels().size()];
    double weight = addTitle(titles, document, margins);
    weight += addLead(titles, document, margins);
    if (weight == 0) {
      return Optional.empty();
    }
    for (int topic = 0; topic < margins.length; topic++) {
      margins[topic] /= weight;
    }
    return Optional.of(titles.decide(margins));
  }

  private static double addTitle(TopicModel titles, AnnotatedDocument document, double[] margins) {
    String title = document.document().title();
    if (title == null) {
      return 0;
    }
    String text = title.substring(0, Math.min(title.length(), MAX_TITLE_LENGTH));
    TopicFeatures features = features(text, document.titleMorphemes());
    return titles.addMargins(features, TITLE_WEIGHT, margins);
  }

  /** Each sentence of the lead is read by itself, as it is much like a title then. */
  private static double addLead(TopicModel titles, AnnotatedDocument document, double[] margins) {
    double weight = 0;
    int read = 0;
    for (Sentence sentence : document.sentences()) {
      if (read >= LEAD_LENGTH) {
        break;
      }
      int end = Math.min(sentence.end(), sentence.start() + LEAD_LENGTH);
      Span span = new Span(sentence.start(), end);
      String text = document.text().substring(span.start(), span.end());
      TopicFeatures features = features(text, morphemes(document, span));
      weight += titles.addMargins(features, SENTENCE_WEIGHT, margins);
      read += text.length();
    }
    return weight;
  }

  private static TopicFeatures features(String text, List<Morpheme> morphemes) {
    return TopicFeatures.of(text, morphemes, EntityModel.shipped().gazetteer());
  }

  /** The morphemes of a stretch, as places in it. */
  private static List<Morpheme> morphemes(AnnotatedDocument document, Span span) {
    List<Morpheme> morphemes = new ArrayList<>();
    for (Morpheme m : document.morphemesIn(span)) {
      int start = m.start() - span.start();
      morphemes.add(new Morpheme(m.first(), m.last(), start, m.end() - span.start()));
    }
    return morphemes;
  }

  /** Loaded once, when it is first needed. */
  private static final class Shipped {

    static final TopicModel MODEL = load();

    private static TopicModel load() {
      try (InputStream stream = TopicClassifier.class.getResourceAsStream(TopicModelFile.NAME)) {
        if (stream == null) {
          throw new IllegalStateException("No topic model beside " + TopicClassifier.class);
        }
        return TopicModelFile.read(stream);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the topic model", e);
      }
    }
  }
}
