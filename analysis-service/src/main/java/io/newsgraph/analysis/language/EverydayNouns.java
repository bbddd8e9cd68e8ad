package io.newsgraph.analysis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.apache.lucene.analysis.ko.POS;
import org.apache.lucene.analysis.ko.dict.KoMorphData;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.analysis.morph.BinaryDictionary;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * Tells the common nouns that people use from those that only a dictionary has. mecab-ko-dic lists
 * 윤재 and 봉준 as common nouns, which nobody writes but as part of a name; its word costs, learnt from
 * a corpus, tell them apart: what never stood there has the cost of a chance.
 */
public final class EverydayNouns {

  /** Left context number of common nouns (NNG) in mecab-ko-dic 2.0.3, which Lucene ships. */
  private static final int COMMON_NOUN = 1780;

  /** The least cost of nouns that the dictionary's corpus lacks: 2,634 and more were seen. */
  private static final int UNSEEN_COST = 2_600;

  private static final TokenInfoFST WORDS = TokenInfoDictionary.getInstance().getFST();
  private static final BinaryDictionary<? extends KoMorphData> DICTIONARY =
      TokenInfoDictionary.getInstance();
  private static final KoMorphData ENTRIES = DICTIONARY.getMorphAttributes();

  private EverydayNouns() {}

  /** Whether a stretch is a noun of the dictionary that its corpus lacks. */
  public static boolean isRare(String text, int start, int end) {
    try {
      int word = find(text, start, end);
      return word >= 0 && isRare(word);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  /**
   * The dictionary's word cost of a noun, the least where it has several entries: about -2,000 for
   * the commonest and 5,000 for what its corpus has once. The lower, the likelier.
   *
   * @return nothing where the stretch is no noun of the dictionary
   */
  public static OptionalInt cost(String text, int start, int end) {
    try {
      int word = find(text, start, end);
      return word < 0 ? OptionalInt.empty() : leastCost(word);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  private static OptionalInt leastCost(int word) {
    IntsRef ids = new IntsRef();
    DICTIONARY.lookupWordIds(word, ids);
    int least = Integer.MAX_VALUE;
    for (int i = ids.offset; i < ids.offset + ids.length; i++) {
      if (isNoun(ENTRIES.getLeftPOS(ids.ints[i]))) {
        least = Math.min(least, ENTRIES.getWordCost(ids.ints[i]));
      }
    }
    return least == Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(least);
  }

  private static boolean isNoun(POS.Tag tag) {
    return tag == POS.Tag.NNG || tag == POS.Tag.NNP;
  }

  private static int find(String text, int start, int end) throws IOException {
    FST.BytesReader reader = WORDS.getBytesReader();
    FST.Arc<Long> arc = WORDS.getFirstArc(new FST.Arc<>());
    long output = 0;
    for (int i = start; i < end; i++) {
      if (WORDS.findTargetArc(text.charAt(i), arc, arc, i == start, reader) == null) {
        return -1;
      }
      output += arc.output();
    }
    return start < end && arc.isFinal() ? (int) (output + arc.nextFinalOutput()) : -1;
  }

  private static boolean isRare(int word) {
    IntsRef ids = new IntsRef();
    DICTIONARY.lookupWordIds(word, ids);
    boolean isRare = false;
    for (int i = 0; i < ids.length; i++) {
      int id = ids.ints[ids.offset + i];
      boolean isCommon = ENTRIES.getLeftId(id) == COMMON_NOUN;
      if (isCommon && ENTRIES.getWordCost(id) < UNSEEN_COST) {
        return false;
      }
      isRare |= isCommon;
    }
    return isRare;
  }
}
