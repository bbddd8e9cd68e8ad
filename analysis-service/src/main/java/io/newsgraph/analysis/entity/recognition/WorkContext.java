package io.newsgraph.analysis.entity.recognition;

import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Word;
import io.newsgraph.analysis.language.WordList;
import java.util.List;
import java.util.Set;

/**
 * Tells a work by what its sentence does with it: ‘…’를 펴냈다, ‘…’를 오는 1일 개봉한다; or by whose it is: 소설가
 * 홍길동의 ‘…’.
 */
final class WorkContext {

  private static final List<String> VERBS = WordList.lines(WorkContext.class, "work-verbs.txt");
  private static final Set<String> CREATORS = WordList.set(WorkContext.class, "creators.txt");

  /** Words between a name and its verb: ‘…’를 오는 11월 1일 전국에서 개봉한다. */
  private static final int REACH = 6;

  /** Josa by which a quoted name is the object or the subject of what follows. */
  private static final Set<String> ARGUMENT_JOSA = Set.of("을", "를", "이", "가", "은", "는");

  private WorkContext() {}

  static boolean isOf(WordSequence words, Bracketed quoted) {
    return isMade(words, quoted) || isCreators(words, quoted);
  }

  private static boolean isMade(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int josa = words.firstFrom(quoted.end());
    boolean isArgument =
        josa < words.size()
            && words.get(josa).start() == quoted.end()
            && ARGUMENT_JOSA.contains(words.get(josa).of(text));
    for (int i = josa + 1; isArgument && i <= josa + REACH && i < words.size(); i++) {
      Word word = words.get(i);
      if (!words.followsDirectly(i)) {
        return false;
      }
      if (VERBS.stream().anyMatch(verb -> text.startsWith(verb, word.start()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCreators(WordSequence words, Bracketed quoted) {
    String text = words.document().text();
    int index = words.firstFrom(quoted.start()) - 1;
    if (index < 1 || words.get(index).end() + 1 != quoted.start()) {
      return false;
    }
    Word owner = words.get(index);
    boolean isGenitive = text.charAt(owner.end() - 1) == '의';
    return isGenitive
        && words.followsDirectly(index)
        && CREATORS.contains(words.get(index - 1).of(text));
  }
}
