package io.newsgraph.analysis.analysis;

import io.newsgraph.analysis.selection.Fields;

/** What is asked for of analyses: which of their fields, and how much of their lists. */
record Asked(Fields fields, ListSizes first) {

  static Asked whole(Fields fields) {
    return new Asked(fields, ListSizes.ALL);
  }

  boolean has(String field) {
    return fields.has(field);
  }

  Fields at(String field) {
    return fields.at(field);
  }
}
