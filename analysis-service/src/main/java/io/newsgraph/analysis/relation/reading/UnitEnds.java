package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Hangul;
import io.newsgraph.analysis.language.Josa;
import io.newsgraph.analysis.language.Span;
import java.util.List;
import java.util.Map;

/** Reads what follows a noun and belongs to it: closing marks, a note in parentheses, a josa. */
final class UnitEnds {

  private static final String CLOSING = "’'”\"》〉」』%";

  /** No josa is longer. */
  private static final int MAX_JOSA = 6;

  private final String text;

  /** Where the brackets close that open at a place. */
  private final Map<Integer, Integer> brackets;

  UnitEnds(String text, Map<Integer, Integer> brackets) {
    this.text = text;
    this.brackets = brackets;
  }

  /** A noun with the closing marks, the note and the josa that follow it without a space. */
  Unit attach(Unit.Kind kind, Span core, Ending ending, List<EntityCluster> clusters, int limit) {
    Span note = null;
    int i = core.end();
    while (i < limit) {
      boolean mayOpen = text.charAt(i) == '(' || text.charAt(i) == '[';
      Integer closing = mayOpen ? brackets.get(i) : null;
      if (closing != null && closing <= limit) {
        note = note == null ? new Span(i + 1, closing - 1) : note;
        i = closing;
      } else if (CLOSING.indexOf(text.charAt(i)) >= 0 && !brackets.containsKey(i)) {
        i++;
      } else {
        break;
      }
    }
    int end = i;
    while (end < limit && Character.isLetterOrDigit(text.charAt(end)) && end - i <= MAX_JOSA) {
      end++;
    }
    boolean hasJosa = end > i && isJosa(core, i, end);
    Particle particle = hasJosa ? Particle.of(text, i, end) : Particle.NONE;
    return new Unit(
        kind,
        core.start(),
        core.end(),
        hasJosa ? end : i,
        core.of(text),
        particle,
        ending,
        clusters,
        note);
  }

  /** 나루소프트다, 한솔셀이다: 이 falls behind a vowel. */
  private boolean isCopula(int start, int end) {
    char before = text.charAt(start - 1);
    boolean mayFall = Hangul.isSyllable(before) && !Hangul.hasFinalConsonant(before);
    return Particle.of(text, start, end) == Particle.IS && (text.charAt(start) == '이' || mayFall);
  }

  /** Behind a mark the josa follows the sound of what the mark closes; that is not looked into. */
  private boolean isJosa(Span core, int start, int end) {
    return start == core.end()
        ? Josa.isAttached(text, start, end) || isCopula(start, end)
        : Particle.of(text, start, end) != Particle.OTHER;
  }
}
