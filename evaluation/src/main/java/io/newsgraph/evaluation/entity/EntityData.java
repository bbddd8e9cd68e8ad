package io.newsgraph.evaluation.entity;

import io.newsgraph.analysis.entity.model.Gazetteer;
import io.newsgraph.analysis.entity.model.GazetteerReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where the labelled sentences and the gazetteer are in a folder of data. */
record EntityData(Path folder) {

  static EntityData in(Path data) {
    return new EntityData(data.resolve("ner"));
  }

  boolean isThere() {
    return Files.isReadable(folder.resolve("train.tsv"));
  }

  List<LabelledSentence> sentences() throws IOException {
    return NerFile.read(folder.resolve("train.tsv"));
  }

  Path gazetteerFile() {
    return folder.resolve("gazetteer.tsv");
  }

  Gazetteer gazetteer() throws IOException {
    try (BufferedReader reader = Files.newBufferedReader(gazetteerFile())) {
      return GazetteerReader.readWithLists(reader);
    }
  }
}
