package io.newsgraph.analysis.entity.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.ko.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ko.dict.TokenInfoFST;
import org.apache.lucene.analysis.morph.BinaryDictionary;
import org.apache.lucene.analysis.morph.MorphData;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * What kind of name a proper noun is to nori's dictionary. mecab-ko-dic marks people's names (인명)
 * and places (지명); nori's tokens do not tell, but the dictionary keeps it in the number of an
 * entry's left context, which these classes are read from.
 */
public final class NounClasses {

  /** Left context numbers of mecab-ko-dic 2.0.3, which Lucene ships: NNP, NNP 인명, NNP 지명. */
  private static final int NAME_ID = 1786;

  private static final int PERSON_ID = 1788;
  private static final int PLACE_ID = 1789;

  static final int NAME = 1;
  static final int PERSON = 2;
  static final int PLACE = 4;

  private final BinaryDictionary<?> dictionary = TokenInfoDictionary.getInstance();
  private final TokenInfoFST words = TokenInfoDictionary.getInstance().getFST();
  private final MorphData entries = dictionary.getMorphAttributes();
  private final FST.BytesReader reader = words.getBytesReader();
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private final IntsRef ids = new IntsRef();

  /** The last walk through the dictionary: a longer stretch from the same place goes on with it. */
  private String walkText;

  private int walkStart;
  private int walkEnd;
  private long output;
  private boolean isOnWay;

  /**
   * @return {@link #NAME}, {@link #PERSON} and {@link #PLACE}, added up; 0 for what is no proper
   *     noun of the dictionary
   */
  int of(String text, int start, int end) {
    try {
      return find(text, start, end);
    } catch (IOException e) {
      throw new UncheckedIOException("Reading from memory failed", e);
    }
  }

  private int find(String text, int start, int end) throws IOException {
    boolean goesOn = start == walkStart && end >= walkEnd && text == walkText;
    if (!goesOn) {
      begin(text, start);
    }
    while (isOnWay && walkEnd < end) {
      char c = text.charAt(walkEnd);
      isOnWay = words.findTargetArc(c, arc, arc, walkEnd == start, reader) != null;
      output += isOnWay ? arc.output() : 0;
      walkEnd++;
    }
    return isOnWay && arc.isFinal() ? classes((int) (output + arc.nextFinalOutput())) : 0;
  }

  private void begin(String text, int start) {
    words.getFirstArc(arc);
    walkText = text;
    walkStart = start;
    walkEnd = start;
    output = 0;
    isOnWay = true;
  }

  private int classes(int word) {
    dictionary.lookupWordIds(word, ids);
    int classes = 0;
    for (int i = 0; i < ids.length; i++) {
      classes |=
          switch (entries.getLeftId(ids.ints[ids.offset + i])) {
            case NAME_ID -> NAME;
            case PERSON_ID -> PERSON;
            case PLACE_ID -> PLACE;
            default -> 0;
          };
    }
    return classes;
  }
}
