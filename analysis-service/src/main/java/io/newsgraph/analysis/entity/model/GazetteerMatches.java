package io.newsgraph.analysis.entity.model;

/** Where the gazetteer's forms stand in a sentence; the longest at each place. */
final class GazetteerMatches {

  /** Longest form that begins, ends, and spreads over a character; 0 for none. */
  final int[] entryFrom;

  final int[] entryTo;
  final int[] entryOver;

  /** First character of the longest form over a character, and one past its last. */
  final int[] overStart;

  final int[] overEnd;

  private final Characters characters;
  private final int[] endFrom;
  private final int[] startTo;

  GazetteerMatches(Characters characters, Gazetteer gazetteer) {
    this.characters = characters;
    int n = characters.length;
    entryFrom = new int[n + 1];
    entryTo = new int[n + 1];
    entryOver = new int[n];
    overStart = new int[n];
    overEnd = new int[n];
    endFrom = new int[n];
    startTo = new int[n + 1];
    for (int i = 0; i < n; i++) {
      walk(gazetteer, i);
    }
  }

  private void walk(Gazetteer gazetteer, int start) {
    if (!gazetteer.mayBegin(letter(start))) {
      return;
    }
    int node = gazetteer.root();
    for (int i = start; i < characters.length; i++) {
      node = gazetteer.next(node, letter(i));
      if (node == 0) {
        break;
      }
      int entry = gazetteer.entry(node);
      if (entry != 0) {
        add(entry, start, i + 1);
      }
    }
    spread(start);
  }

  private char letter(int i) {
    return characters.raw[characters.rawIndex[i]];
  }

  private void add(int entry, int start, int end) {
    entryFrom[start] = entry;
    endFrom[start] = end;
    if (entryTo[end] == 0 || start < startTo[end]) {
      entryTo[end] = entry;
      startTo[end] = start;
    }
  }

  private void spread(int start) {
    int length = endFrom[start] - start;
    for (int i = start; i < endFrom[start]; i++) {
      if (length > overEnd[i] - overStart[i]) {
        entryOver[i] = entryFrom[start];
        overStart[i] = start;
        overEnd[i] = endFrom[start];
      }
    }
  }
}
