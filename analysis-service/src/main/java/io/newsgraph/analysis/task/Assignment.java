package io.newsgraph.analysis.task;

import io.newsgraph.analysis.language.Document;

/**
 * A claimed task with the text to analyse.
 *
 * @param document of the task's article, in the task's revision
 */
record Assignment(ClaimedTask task, Document document) {

  /** In characters. */
  int length() {
    return document.text().length();
  }
}
