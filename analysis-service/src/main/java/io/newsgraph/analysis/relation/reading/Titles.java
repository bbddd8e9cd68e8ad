package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import io.newsgraph.analysis.relation.type.RelationType;
import java.util.HashSet;
import java.util.Set;

/** The titles of people's offices: 대표, 의원, 서울시장, 데이터랩장. */
public final class Titles {

  /** 전, 전임: who held an office before. */
  public static final Set<String> FORMER =
      WordSections.of(RelationType.class, "role-words.txt").set("former");

  private static final WordSet ALL = all();
  private static final WordSet ALONE = WordList.set(Titles.class, "offices-alone.txt");

  /** Endings in that syllable which head nothing: 식장, 성장. */
  private static final WordSet NOT_HEADS = WordList.set(Titles.class, "not-heads.txt");

  /** The syllable that makes the head of anything: 팀장, 랩장, 지회장. */
  private static final String HEAD = "장";

  /** 점포기획담당: who is in charge of something, by what it is. */
  private static final String IN_CHARGE = "담당";

  private static final String TEAM = "팀";

  private Titles() {}

  private static WordSet all() {
    Set<String> titles = new HashSet<>(WordList.lines(EntityType.class, "titles.txt"));
    titles.addAll(WordList.lines(EntityType.class, "company-titles.txt"));
    titles.addAll(WordList.lines(EntityType.class, "leading-titles.txt"));
    titles.addAll(WordList.lines(Titles.class, "offices.txt"));
    WordList.lines(Titles.class, "not-offices.txt").forEach(titles::remove);
    return new WordSet(titles);
  }

  /** All titles, in no order. */
  static WordSet words() {
    return ALL;
  }

  /** Whether a word is a title as a whole. */
  public static boolean contain(String word) {
    return ALL.contains(word);
  }

  /** Whether a word is a title, or ends in one, or in 장: only beside a person's name. */
  public static boolean isTitle(String written) {
    String word = withoutTeam(written);
    return start(word) < word.length()
        || word.length() >= 4 && word.endsWith(IN_CHARGE)
        || word.length() >= 3 && word.endsWith(HEAD) && !endsInPlace(word);
  }

  /** 장례식장: 장 is a place there, or something else. */
  private static boolean endsInPlace(String word) {
    for (int i = Math.max(0, word.length() - NOT_HEADS.maxLength()); i < word.length(); i++) {
      if (NOT_HEADS.contains(word, i, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** 교수 for 교수팀: who leads a team stands for it. */
  public static String withoutTeam(String word) {
    String leader = word.endsWith(TEAM) ? word.substring(0, word.length() - TEAM.length()) : word;
    return ALL.contains(leader) ? leader : word;
  }

  /** Where the title within a word begins: 2 in 은포시장; its length if it has none. */
  public static int start(String word) {
    for (int i = Math.max(0, word.length() - ALL.maxLength()); i < word.length(); i++) {
      if (ALL.contains(word, i, word.length()) && (i == 0 || word.length() - i >= 2)) {
        return i;
      }
    }
    return word.length();
  }

  /** Whether an office is one where the text need not say of what: 홍길동 대통령, 홍길동 의원. */
  public static boolean standsAlone(String title) {
    return ALONE.contains(title);
  }
}
