package io.newsgraph.evaluation;

import io.newsgraph.evaluation.gold.Half;
import java.nio.file.Path;

/**
 * What is to be measured.
 *
 * @param data folder of labelled data, to cross-validate on; null if not asked for
 * @param ner file of labelled sentences, to score the shipped entity model on; null if not asked
 *     for
 * @param topics file of labelled titles, to score the shipped topic model on; null if not asked for
 * @param half the half of the project's gold articles to measure on; null for both
 */
public record Subject(Path data, Path ner, Path topics, Half half) {

  /** Whether no data are named: the shipped analysis is measured on the project's gold articles. */
  public boolean isOwnGold() {
    return data == null && ner == null && topics == null;
  }
}
