package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.recognition.EntityType;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.entity.recognition.MentionIndex.Located;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSections;
import io.newsgraph.analysis.language.WordSet;
import java.util.List;

/** Tells parts of bodies that speak for them: 은포경찰서 형사과, 전주지법 군산지원 민사1부, 한빛전자 측, 외교부 당국자. */
final class BodyParts {

  private static final WordSections PARTS = WordSections.of(BodyParts.class, "parts-of-bodies.txt");

  private static final WordSet SIDES = PARTS.set("sides");

  /** Last syllables of departments. */
  private static final WordSet DEPARTMENTS = PARTS.set("departments");

  private static final WordSet MEMBERS = PARTS.set("members");

  /** What a member is, before 관계자 or 당국자: 고위, 핵심. */
  private static final WordSet BETWEEN = PARTS.set("between");

  private static final List<String> UNITS = WordList.lines(BodyParts.class, "units-of-bodies.txt");

  private static final List<String> BRANCHES = WordList.lines(BodyParts.class, "branches.txt");

  private final String text;
  private final MentionIndex mentions;

  BodyParts(String text, MentionIndex mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** Whether the noun from {@code start} to {@code end} is a department of the body before it. */
  boolean isDepartment(int start, int end) {
    Located body = bodyBefore(start);
    return body != null
        && body.cluster().type() == EntityType.ORGANIZATION
        && end - start > 1
        && DEPARTMENTS.contains(text, end - 1, end);
  }

  /** Whether the noun speaks for the body before it, as a part, its side or a member. */
  boolean speaksForBody(int start, int end) {
    String word = text.substring(start, end);
    return SIDES.contains(word)
        || MEMBERS.contains(word)
        || UNITS.stream().anyMatch(word::endsWith)
        || isDepartment(start, end);
  }

  /** The name that ends right before a part, past a branch or 고위; null for none. */
  Located bodyBefore(int position) {
    Located body = lastBefore(position);
    int space = text.lastIndexOf(' ', position - 2);
    if (body == null && space > 0 && BETWEEN.contains(text, space + 1, position - 1)) {
      return lastBefore(space + 1);
    }
    boolean isBranch =
        space > 0
            && BRANCHES.stream().anyMatch(b -> text.startsWith(b + " ", position - b.length() - 1));
    return body == null && isBranch ? lastBefore(space + 1) : body;
  }

  private Located lastBefore(int position) {
    int i = mentions.firstFrom(position) - 1;
    boolean isAdjacent = i >= 0 && mentions.all().get(i).mention().end() + 1 == position;
    return isAdjacent ? mentions.all().get(i) : null;
  }
}
