package io.newsgraph.article.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what stands in the text twice because a page was copied: captions, and lines directly
 * followed by themselves. What is said twice in running text stays.
 */
final class Repeats {

  private final Draft draft;

  /** Headline-like lines that are directly repeated: the title, else the caption of a picture. */
  private final Set<Part> doubled = new HashSet<>();

  Repeats(Draft draft) {
    this.draft = draft;
  }

  void find() {
    neighbours();
    names();
    captions();
  }

  boolean isDoubled(Part part) {
    return doubled.contains(part);
  }

  private void neighbours() {
    Part above = null;
    for (Part part : draft.content()) {
      boolean again = above != null && isSame(above, part) && mayBeCopied(above);
      if (!again) {
        above = part;
        continue;
      }
      boolean credited = part.is(Role.CAPTION);
      part.become(Role.REPEAT, above);
      if (!credited && above.is(Role.TEXT) && HeadlineShape.fits(above.text())) {
        doubled.add(above);
      } else {
        above.become(Role.CAPTION);
      }
      takeCredit(above, part);
    }
  }

  private static boolean isSame(Part above, Part part) {
    return Sentences.key(above.text()).equals(Sentences.key(part.text()));
  }

  /** Shouts, questions, list items and whole paragraphs may be meant twice. */
  private static boolean mayBeCopied(Part part) {
    String text = part.text();
    boolean spoken =
        "“\"‘'".indexOf(text.charAt(0)) >= 0 || text.endsWith("!") || text.endsWith("?");
    boolean captionOrText =
        part.is(Role.CAPTION) || part.is(Role.TEXT) && part.mark().is(Mark.Kind.NONE);
    return captionOrText && (part.is(Role.CAPTION) || !spoken) && CaptionShape.isShort(text);
  }

  /** A name with a title, copied or next to a newsroom's byline, stands under a portrait. */
  private void names() {
    Map<String, Integer> counts = new HashMap<>();
    for (Part part : draft.parts()) {
      if (part.is(Role.TEXT) || part.is(Role.REPEAT)) {
        counts.merge(Sentences.key(part.text()), 1, Integer::sum);
      }
    }
    List<Part> content = draft.content();
    boolean beforeStory = true;
    for (int i = 0; i < content.size(); i++) {
      Part part = content.get(i);
      boolean last = i == content.size() - 1;
      boolean mayBeSigned = i > 0 && (last || beforeStory);
      boolean repeated = counts.getOrDefault(Sentences.key(part.text()), 0) > 1;
      boolean quoted =
          i > 0 && !part.afterBlank() && Quotations.isQuotation(content.get(i - 1).text());
      if (part.is(Role.TEXT) && !quoted) {
        name(part, repeated, mayBeSigned);
      }
      beforeStory &= !Sentences.endsWithFullStop(part.text());
    }
  }

  private void name(Part part, boolean repeated, boolean mayBeSigned) {
    boolean marked = !part.mark().is(Mark.Kind.NONE) && !part.mark().is(Mark.Kind.CAPTION);
    Optional<Byline> person = marked ? Optional.empty() : NameAndTitle.read(part.text(), repeated);
    if (person.isEmpty()) {
      return;
    }
    boolean signs = !repeated && mayBeSigned && draft.bylines().isEmpty();
    part.become(signs ? Role.BYLINE : Role.CAPTION);
    if (signs) {
      draft.byline(person.get());
    }
  }

  private void captions() {
    Map<String, Part> captions = new HashMap<>();
    for (Part part : draft.parts()) {
      if (part.is(Role.CAPTION)) {
        captions.putIfAbsent(Sentences.key(part.text()), part);
      }
    }
    for (Part part : draft.content()) {
      Part caption = captions.get(Sentences.key(part.text()));
      if (caption != null && caption != part && (part.is(Role.TEXT) || part.is(Role.CAPTION))) {
        part.become(Role.REPEAT, caption);
        takeCredit(caption, part);
      }
    }
  }

  private static void takeCredit(Part kept, Part repeat) {
    if (kept.credit() == null && repeat.credit() != null) {
      kept.credit(new Credit(Integer.MAX_VALUE, repeat.credit().name()));
    }
  }
}
