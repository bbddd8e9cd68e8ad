package io.newsgraph.analysis.entity.name;

import io.newsgraph.analysis.language.LetterTable;
import java.util.Arrays;

/**
 * Names by their letters, to be found in a text without cutting it up first.
 *
 * @param <V> what is known of a name
 */
public final class NameTrie<V> {

  /** By first letters, of which there are many; further on most nodes have one child. */
  private final LetterTable<Node<V>> roots = new LetterTable<>();

  /** A name found in a text, with what is known of it. */
  public record Match<V>(int start, int end, V value) {}

  private static final class Node<V> {
    private char[] letters = {};
    private Object[] children = {};
    private V value;

    @SuppressWarnings("unchecked")
    Node<V> child(char letter) {
      int index = Arrays.binarySearch(letters, letter);
      return index < 0 ? null : (Node<V>) children[index];
    }

    Node<V> childOrNew(char letter) {
      Node<V> known = child(letter);
      if (known != null) {
        return known;
      }
      int index = -Arrays.binarySearch(letters, letter) - 1;
      Node<V> added = new Node<>();
      char[] moreLetters = Arrays.copyOf(letters, letters.length + 1);
      Object[] moreChildren = Arrays.copyOf(children, children.length + 1);
      System.arraycopy(letters, index, moreLetters, index + 1, letters.length - index);
      System.arraycopy(children, index, moreChildren, index + 1, children.length - index);
      moreLetters[index] = letter;
      moreChildren[index] = added;
      letters = moreLetters;
      children = moreChildren;
      return added;
    }
  }

  /** Adds a name; one that is there already keeps its first value. */
  public void add(String name, V value) {
    if (name.isEmpty()) {
      return;
    }
    Node<V> node = roots.getOrAdd(name.charAt(0), Node::new);
    for (int i = 1; i < name.length(); i++) {
      node = node.childOrNew(name.charAt(i));
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** The longest name that begins at {@code start} and ends where a name may end; null if none. */
  public Match<V> longestAt(String text, int start, NameBoundary boundary) {
    Match<V> longest = null;
    Node<V> node = roots.get(text.charAt(start));
    for (int end = start + 1; node != null; end++) {
      if (node.value != null && boundary.isNameEnd(start, end)) {
        longest = new Match<>(start, end, node.value);
      }
      node = end < text.length() ? node.child(text.charAt(end)) : null;
    }
    return longest;
  }
}
