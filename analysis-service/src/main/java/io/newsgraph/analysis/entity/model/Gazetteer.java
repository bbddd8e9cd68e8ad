package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.weights.Hashing;
import java.util.Arrays;
import java.util.List;

/**
 * Known strings and what they were labelled as elsewhere, in a trie without objects: one open hash
 * table from node and character to node, each with its key in one number, so that a step reads the
 * memory at one place.
 */
public final class Gazetteer {

  private static final int ROOT = 1;

  private static final int NODE_BITS = 24;
  private static final int NODE = (1 << NODE_BITS) - 1;

  /** Above, a node and a character; below, the node that the character leads to; 0 for none. */
  private long[] steps = new long[1 << 10];

  private final int[] entryOfNode;
  private final boolean[] begins = new boolean[1 << 16];
  private int nodeCount = ROOT;

  private final int[] detailed;
  private final int[] coarse;
  private final int[] fine;

  /**
   * @param forms without spaces, none twice
   * @param entries what each form was labelled as
   */
  Gazetteer(List<String> forms, List<GazetteerEntry> entries) {
    int letters = forms.stream().mapToInt(String::length).sum();
    if (letters >= NODE) {
      throw new IllegalArgumentException(letters + " letters of forms are more than can be kept");
    }
    int[] entryOf = new int[letters + 2];
    detailed = new int[forms.size() + 1];
    coarse = new int[forms.size() + 1];
    fine = new int[forms.size() + 1];
    for (int i = 0; i < forms.size(); i++) {
      entryOf[add(forms.get(i))] = i + 1;
      detailed[i + 1] = entries.get(i).detailed();
      coarse[i + 1] = entries.get(i).coarse();
      fine[i + 1] = entries.get(i).fine();
    }
    entryOfNode = Arrays.copyOf(entryOf, nodeCount + 1);
  }

  private int add(String form) {
    int node = ROOT;
    begins[form.charAt(0)] = true;
    for (int i = 0; i < form.length(); i++) {
      long key = (long) node << Character.SIZE | form.charAt(i);
      int slot = slot(key);
      if (steps[slot] == 0) {
        steps[slot] = key << NODE_BITS | ++nodeCount;
      }
      node = (int) steps[slot] & NODE;
      if (2 * nodeCount > steps.length) {
        grow();
      }
    }
    return node;
  }

  private void grow() {
    long[] before = steps;
    steps = new long[2 * before.length];
    for (long step : before) {
      if (step != 0) {
        steps[slot(step >>> NODE_BITS)] = step;
      }
    }
  }

  private int slot(long key) {
    int mask = steps.length - 1;
    int slot = (int) (key * Hashing.BASE >>> 40) & mask;
    while (steps[slot] != 0 && steps[slot] >>> NODE_BITS != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  /** Whether a string without spaces is one of the forms. */
  public boolean contains(String form) {
    int node = ROOT;
    for (int i = 0; i < form.length() && node != 0; i++) {
      node = next(node, form.charAt(i));
    }
    return node > ROOT && entryOfNode[node] > 0;
  }

  /**
   * What the longest form is mostly labelled as that begins at a place of a text and ends before
   * the next space.
   *
   * @return a number that stands for the label; 0 where no form of two letters begins
   */
  public int labelAt(String text, int start) {
    int node = ROOT;
    int label = 0;
    for (int i = start; i < text.length() && text.charAt(i) != ' '; i++) {
      node = next(node, text.charAt(i));
      if (node == 0) {
        break;
      }
      label = i > start && entryOfNode[node] > 0 ? fine[entryOfNode[node]] : label;
    }
    return label;
  }

  /**
   * What a stretch of a text is mostly labelled as, its spaces left out.
   *
   * @return a number that stands for the label; 0 where the stretch is none of the forms
   */
  public int labelOf(String text, int start, int end) {
    int node = ROOT;
    for (int i = start; i < end && node != 0; i++) {
      node = text.charAt(i) == ' ' ? node : next(node, text.charAt(i));
    }
    return node > ROOT ? fine[entryOfNode[node]] : 0;
  }

  /** Whether some form begins with a character. */
  boolean mayBegin(char first) {
    return begins[first];
  }

  /** The first node of every walk. */
  int root() {
    return ROOT;
  }

  /** The node that a character leads to; 0 if no form goes on with it. */
  int next(int node, char c) {
    return (int) steps[slot((long) node << Character.SIZE | c)] & NODE;
  }

  /** The number of the form that ends at a node; 0 for none. */
  int entry(int node) {
    return entryOfNode[node];
  }

  /** The number of the form that is exactly some characters of a sentence; 0 for none. */
  int find(Characters characters, int start, int end) {
    int node = ROOT;
    for (int i = start; i < end && node != 0; i++) {
      node = next(node, characters.raw[characters.rawIndex[i]]);
    }
    return node == 0 || start == end ? 0 : entryOfNode[node];
  }

  /** An entry's label, how clear it is, and how often it was seen, as one number. */
  int detailed(int entry) {
    return detailed[entry];
  }

  /** An entry's most frequent label, in classes such as PS, CV and EV. */
  int coarse(int entry) {
    return coarse[entry];
  }

  /** An entry's most frequent label, in full. */
  int fine(int entry) {
    return fine[entry];
  }
}
