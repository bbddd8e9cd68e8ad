package io.newsgraph.analysis.language;

import java.util.Arrays;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.ConnectionCosts;
import org.apache.lucene.analysis.ko.dict.KoMorphData;

/**
 * All ways to cut a stretch of text into words of nori's dictionary, and the cheapest of them: the
 * lattice of mecab (Kudo et al., 2004, "Applying conditional random fields to Japanese
 * morphological analysis"). A node is a word at a place, with the cheapest way to it.
 *
 * <p>Places count from the lattice's beginning. Nodes are rows of arrays, for a text has twenty of
 * them a character.
 */
final class MorphemeLattice {

  /** What a space before a word costs that is attached to what stands before it, as josa are. */
  private static final int SPACE_PENALTY = 3000;

  private static final int NONE = -1;

  /** Left contexts are numbered below this. */
  private static final int LEFT_BITS = 12;

  /** Steps into words of one left context cost the same; so many are kept for a place. */
  private static final int KEPT = 64;

  private static final ConnectionCosts COSTS = ConnectionCosts.getInstance();

  /** First and last node that end at each place. */
  private int[] first = new int[256];

  private int[] last = new int[256];

  private int[] next = new int[1024];
  private int[] cost = new int[1024];
  private int[] rightId = new int[1024];
  private int[] before = new int[1024];
  private int[] start = new int[1024];
  private int[] end = new int[1024];
  private int[] word = new int[1024];
  private boolean[] isKnown = new boolean[1024];
  private int nodes;
  private int used;

  /** The nodes that words now begin behind. */
  private int[] open = new int[16];

  private int[] openCosts = new int[16];
  private int[] openRightIds = new int[16];
  private int opened;

  private final long[] keptKeys = new long[KEPT];
  private final int[] keptCosts = new int[KEPT];
  private final int[] keptNodes = new int[KEPT];
  private long stamp;

  MorphemeLattice() {
    Arrays.fill(first, NONE);
  }

  /** Forgets everything; the text goes on behind a word with this right context. */
  void restart(int right) {
    Arrays.fill(first, 0, used, NONE);
    used = 0;
    nodes = 0;
    append(0, 0, right, NONE, 0, 0, true);
  }

  /** How many nodes end at a place. */
  int count(int place) {
    int count = 0;
    for (int node = firstAt(place); node != NONE; node = next[node]) {
      count++;
    }
    return count;
  }

  private int firstAt(int place) {
    return place < used ? first[place] : NONE;
  }

  /** The only node at a place is what the rest of the text hangs on. */
  int onlyNode(int place) {
    int node = firstAt(place);
    return node != NONE && next[node] == NONE ? node : NONE;
  }

  /**
   * Words are added behind the nodes at a place from here on. Of nodes with one right context only
   * the cheapest can be on the way.
   */
  void open(int place) {
    opened = 0;
    for (int node = firstAt(place); node != NONE; node = next[node]) {
      int i = 0;
      while (i < opened && openRightIds[i] != rightId[node]) {
        i++;
      }
      if (i == opened) {
        addOpen(node);
      } else if (cost[node] < openCosts[i]) {
        open[i] = node;
        openCosts[i] = cost[node];
      }
    }
    stamp++;
  }

  private void addOpen(int node) {
    if (opened == open.length) {
      open = Arrays.copyOf(open, 2 * opened);
      openCosts = Arrays.copyOf(openCosts, 2 * opened);
      openRightIds = Arrays.copyOf(openRightIds, 2 * opened);
    }
    open[opened] = node;
    openCosts[opened] = cost[node];
    openRightIds[opened++] = rightId[node];
  }

  /**
   * Adds a word behind the cheapest of the open nodes.
   *
   * @param spaces whether a space stands between the nodes and the word
   */
  void add(KoMorphData words, int id, boolean known, int from, int to, boolean spaces) {
    int left = words.getLeftId(id);
    int slot = left & KEPT - 1;
    long key = stamp << LEFT_BITS | left;
    if (keptKeys[slot] != key) {
      keptKeys[slot] = key;
      findCheapest(left, slot);
    }
    int penalty = spaces && isAttached(words.getLeftPOS(id)) ? SPACE_PENALTY : 0;
    int total = keptCosts[slot] + penalty + words.getWordCost(id);
    append(to, total, words.getRightId(id), keptNodes[slot], from, id, known);
  }

  private void findCheapest(int left, int slot) {
    int least = Integer.MAX_VALUE;
    int cheapest = NONE;
    for (int i = 0; i < opened; i++) {
      int some = openCosts[i] + COSTS.get(openRightIds[i], left);
      // Of equal ones the first that was found, as nori has it.
      if (some < least || some == least && open[i] < cheapest) {
        least = some;
        cheapest = open[i];
      }
    }
    keptCosts[slot] = least;
    keptNodes[slot] = cheapest;
  }

  private void append(int to, int total, int right, int from, int begin, int id, boolean known) {
    if (nodes == cost.length) {
      growNodes();
    }
    if (to >= used) {
      growPlaces(to);
    }
    int node = nodes++;
    cost[node] = total;
    rightId[node] = right;
    before[node] = from;
    start[node] = begin;
    end[node] = to;
    word[node] = id;
    isKnown[node] = known;
    next[node] = NONE;
    if (first[to] == NONE) {
      first[to] = node;
    } else {
      next[last[to]] = node;
    }
    last[to] = node;
  }

  private void growNodes() {
    int size = 2 * nodes;
    next = Arrays.copyOf(next, size);
    cost = Arrays.copyOf(cost, size);
    rightId = Arrays.copyOf(rightId, size);
    before = Arrays.copyOf(before, size);
    start = Arrays.copyOf(start, size);
    end = Arrays.copyOf(end, size);
    word = Arrays.copyOf(word, size);
    isKnown = Arrays.copyOf(isKnown, size);
  }

  private void growPlaces(int place) {
    used = place + 1;
    if (used > first.length) {
      int known = first.length;
      first = Arrays.copyOf(first, 2 * used);
      last = Arrays.copyOf(last, 2 * used);
      Arrays.fill(first, known, first.length, NONE);
    }
  }

  /** The cheapest node at a place where the text ends; -1 for none. */
  int cheapestEnd(int place) {
    open(place);
    findCheapest(0, 0);
    keptKeys[0] = 0;
    return keptNodes[0];
  }

  /** The cheapest node that ends at a place or behind it. */
  int cheapestFrom(int place) {
    int cheapest = NONE;
    for (int end = place; end < used; end++) {
      for (int node = first[end]; node != NONE; node = next[node]) {
        cheapest = cheapest == NONE || cost[node] < cost[cheapest] ? node : cheapest;
      }
    }
    return cheapest;
  }

  /** The nodes of the cheapest way to a node, in order of the text, without the beginning. */
  int[] wayTo(int node) {
    int length = 0;
    for (int i = node; before[i] != NONE; i = before[i]) {
      length++;
    }
    int[] way = new int[length];
    for (int i = node; before[i] != NONE; i = before[i]) {
      way[--length] = i;
    }
    return way;
  }

  int rightId(int node) {
    return rightId[node];
  }

  /** Where the node before it ends, and with it the space before its word begins. */
  int spaceStart(int node) {
    return end[before[node]];
  }

  int start(int node) {
    return start[node];
  }

  int end(int node) {
    return end[node];
  }

  int word(int node) {
    return word[node];
  }

  boolean isKnown(int node) {
    return isKnown[node];
  }

  private static boolean isAttached(POS.Tag tag) {
    return switch (tag) {
      case EP, EF, EC, ETN, ETM, JKS, JKC, JKG, JKO, JKB, JKV, JKQ, JX, JC, VCP, XSA, XSN, XSV ->
          true;
      default -> false;
    };
  }
}
