package io.newsgraph.analysis.entity.recognition.thing;

import io.newsgraph.analysis.entity.name.WordSequence;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;

/** Tells that a quoted 신작 is a game: by what its article speaks of, or by its genre. */
final class GameContext {

  private static final String GAME = "게임";

  private static final List<String> OTHER_WORKS =
      WordList.lines(GameContext.class, "works-beside-games.txt");

  private static final Set<String> GENRES = WordList.set(GameContext.class, "game-genres.txt");

  private GameContext() {}

  /** Whether an article speaks of games more than of all other works together. */
  static boolean isAbout(String text) {
    return count(text, GAME) > OTHER_WORKS.stream().mapToInt(work -> count(text, work)).sum();
  }

  /** 로그라이크 신작 ‘…’: the genre stands before the cue. */
  static boolean isOfGenre(WordSequence words, Bracketed quoted) {
    int cue = words.firstFrom(quoted.start()) - 1;
    if (cue < 1 || !words.followsDirectly(cue)) {
      return false;
    }
    Word genre = words.get(cue - 1);
    return GENRES.contains(genre.of(words.document().text()));
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }
}
