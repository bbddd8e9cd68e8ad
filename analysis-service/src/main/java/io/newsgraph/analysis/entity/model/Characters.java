package io.newsgraph.analysis.entity.model;

import io.newsgraph.analysis.language.Morpheme;
import io.newsgraph.analysis.weights.PrefixHash;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence as the model reads it: its characters without spaces, numbered from 0, each with the
 * word and the morpheme it stands in.
 *
 * <p>A word here is an unbroken run of letters and digits; a mark is a word of its own.
 */
public final class Characters {

  final String text;
  public final int length;

  /** Where each character stands in the text. */
  public final int[] offsets;

  /** The characters with their spaces, a run of spaces as one. */
  final char[] raw;

  final byte[] rawKinds;
  final PrefixHash rawHash;

  /** Where each character stands among {@link #raw}. */
  final int[] rawIndex;

  /** The characters without spaces. */
  final PrefixHash hash;

  /** First character of the word that each stands in, and one past its last. */
  final int[] wordStart;

  final int[] wordEnd;

  /** One past the last character of the word's noun: what follows is josa or ending. */
  final int[] stemEnd;

  /** Number of the morpheme that each character stands in, -1 for none. */
  final int[] morphemeOf;

  final int morphemes;
  final int[] morphemeStart;
  final int[] morphemeEnd;

  /** Part of speech of a morpheme's first part; for proper nouns with their class. */
  final int[] tag;

  final long[] surface;

  private Characters(Builder builder) {
    this.text = builder.text;
    this.length = builder.length;
    this.offsets = builder.offsets;
    this.raw = builder.raw;
    this.rawKinds = builder.rawKinds;
    this.rawIndex = builder.rawIndex;
    this.rawHash = new PrefixHash(builder.raw, builder.rawLength);
    this.hash = new PrefixHash(builder.letters, builder.length);
    this.wordStart = builder.wordStart;
    this.wordEnd = builder.wordEnd;
    this.stemEnd = builder.stemEnd;
    this.morphemeOf = builder.morphemeOf;
    this.morphemes = builder.morphemes;
    this.morphemeStart = builder.morphemeStart;
    this.morphemeEnd = builder.morphemeEnd;
    this.tag = builder.tag;
    this.surface = builder.surface(hash);
  }

  /**
   * @param start first character of the sentence in {@code text}
   * @param end one past its last
   * @param morphemes those of the sentence, in order
   */
  public static Characters of(
      String text, int start, int end, List<Morpheme> morphemes, NounClasses classes) {
    Builder builder = new Builder(text, start, end);
    builder.findWords();
    builder.place(morphemes, classes);
    builder.findStems();
    return new Characters(builder);
  }

  /** The kind of the character at a place of {@link #raw}; 0 beyond the sentence. */
  int rawKind(int index) {
    return index < 0 || index >= rawKinds.length ? 0 : rawKinds[index];
  }

  byte kind(int i) {
    return rawKinds[rawIndex[i]];
  }

  /** Whether a space, or the sentence's edge, stands before a character. */
  boolean isSpaced(int i) {
    return i == 0 || i == length || rawIndex[i] != rawIndex[i - 1] + 1;
  }

  private static final class Builder {

    private final String text;
    private final int[] offsets;
    private final char[] letters;
    private final int[] rawIndex;
    private char[] raw;
    private byte[] rawKinds;
    private int length;
    private int rawLength;
    private int[] wordStart;
    private int[] wordEnd;
    private int[] stemEnd;
    private int[] morphemeOf;
    private int morphemes;
    private int[] morphemeStart;
    private int[] morphemeEnd;
    private int[] tag;

    private Builder(String text, int start, int end) {
      this.text = text;
      offsets = new int[end - start];
      letters = new char[end - start];
      rawIndex = new int[end - start];
      raw = new char[end - start];
      rawKinds = new byte[end - start];
      for (int i = start; i < end; i++) {
        add(text.charAt(i), i);
      }
      raw = Arrays.copyOf(raw, rawLength);
      rawKinds = Arrays.copyOf(rawKinds, rawLength);
    }

    private void add(char c, int offset) {
      byte kind = CharacterKind.of(c);
      boolean isSpace = kind == CharacterKind.SPACE;
      if (isSpace && (rawLength == 0 || rawKinds[rawLength - 1] == CharacterKind.SPACE)) {
        return;
      }
      raw[rawLength] = isSpace ? ' ' : c;
      rawKinds[rawLength] = kind;
      if (!isSpace) {
        offsets[length] = offset;
        letters[length] = c;
        rawIndex[length++] = rawLength;
      }
      rawLength++;
    }

    private void findWords() {
      wordStart = new int[length];
      wordEnd = new int[length];
      int start = 0;
      while (start < length) {
        int end = start + 1;
        boolean isWord = CharacterKind.isOfWord(rawKinds[rawIndex[start]]);
        while (isWord && end < length && continues(end)) {
          end++;
        }
        Arrays.fill(wordStart, start, end, start);
        Arrays.fill(wordEnd, start, end, end);
        start = end;
      }
    }

    private boolean continues(int i) {
      return rawIndex[i] == rawIndex[i - 1] + 1 && CharacterKind.isOfWord(rawKinds[rawIndex[i]]);
    }

    private void place(List<Morpheme> list, NounClasses classes) {
      morphemeOf = new int[length];
      Arrays.fill(morphemeOf, -1);
      morphemeStart = new int[list.size()];
      morphemeEnd = new int[list.size()];
      tag = new int[list.size()];
      int i = 0;
      for (Morpheme morpheme : list) {
        while (i < length && offsets[i] < morpheme.start()) {
          i++;
        }
        int start = i;
        while (i < length && offsets[i] < morpheme.end()) {
          morphemeOf[i++] = morphemes;
        }
        if (i > start) {
          add(morpheme, start, i, classes);
        }
      }
    }

    private void add(Morpheme morpheme, int start, int end, NounClasses classes) {
      morphemeStart[morphemes] = start;
      morphemeEnd[morphemes] = end;
      int part = Parts.number(morpheme.first());
      int kind = 0;
      if (morpheme.isProperNoun()) {
        kind = classes.of(text, morpheme.start(), morpheme.end());
      }
      tag[morphemes++] = Parts.withClasses(part, kind);
    }

    private long[] surface(PrefixHash hash) {
      long[] surface = new long[morphemes];
      for (int m = 0; m < morphemes; m++) {
        surface[m] = hash.of(morphemeStart[m], morphemeEnd[m]);
      }
      return surface;
    }

    private void findStems() {
      stemEnd = new int[length];
      for (int start = 0; start < length; start = wordEnd[start]) {
        Arrays.fill(stemEnd, start, wordEnd[start], stemEnd(start, wordEnd[start]));
      }
    }

    private int stemEnd(int start, int wordEnd) {
      int end = wordEnd;
      while (end > start) {
        int morpheme = morphemeOf[end - 1];
        boolean isAttached = morpheme >= 0 && Parts.isAttached(tag[morpheme]);
        if (!isAttached || morphemeEnd[morpheme] != end || morphemeStart[morpheme] <= start) {
          return end;
        }
        end = morphemeStart[morpheme];
      }
      return wordEnd;
    }
  }
}
