package io.newsgraph.article.parse;

import java.util.Optional;

/** Decides on the lines without mark: title, decks, subheads; all others are paragraphs. */
final class Heads {

  private final Draft draft;
  private final Headlines headlines;
  private final Repeats repeats;
  private boolean titleOverStory;

  Heads(Draft draft, Repeats repeats) {
    this.draft = draft;
    this.headlines = new Headlines(draft);
    this.repeats = repeats;
  }

  /**
   * Gives each part still undecided its role.
   *
   * @param given the title where it is known; null if the text is to tell
   * @return the title; null if none is given and no line convinces
   */
  String decide(String given) {
    String title = given == null ? chooseTitle() : given;
    boolean overStory = given != null || titleOverStory;
    if (title != null) {
      repeatsOfTitle(title, given != null);
    }
    for (Headlines.Candidate candidate : headlines.candidates()) {
      if (candidate.part().is(Role.TEXT)) {
        candidate.part().become(role(candidate, title != null && overStory));
      }
    }
    draft.undecided().forEach(part -> decideRest(part, title != null));
    return title;
  }

  private String chooseTitle() {
    Optional<Headlines.Candidate> chosen = new TitleChoice(headlines).choose();
    chosen.ifPresent(candidate -> candidate.part().become(Role.TITLE));
    titleOverStory = chosen.filter(headlines::isHead).isPresent();
    return chosen.map(Headlines.Candidate::text).orElse(null);
  }

  /** Lines that say the title: the first is the title if it was given, all others repeat it. */
  private void repeatsOfTitle(String title, boolean given) {
    String key = Sentences.key(title);
    boolean found = !given;
    for (Part part : headlines.content()) {
      boolean says = part.is(Role.TEXT) || part.is(Role.HEADING);
      if (says && (isSame(part.text(), key) || isSame(part.span().text(), key))) {
        part.become(found ? Role.REPEAT : Role.TITLE);
        found = true;
      }
    }
  }

  private static boolean isSame(String text, String key) {
    return text.length() < 4 * key.length() + 20 && Sentences.key(text).equals(key);
  }

  private Role role(Headlines.Candidate candidate, boolean titled) {
    Part part = candidate.part();
    if (repeats.isDoubled(part)) {
      return Role.CAPTION;
    }
    if (CaptionShape.endsAsCaption(part.text())) {
      return Role.CAPTION;
    }
    if (!headlines.isHead(candidate)) {
      return Role.HEADING;
    }
    boolean overStory = candidate.at() == headlines.storyStart() - 1;
    boolean subhead = overStory && candidate.glued() && part.afterBlank() && candidate.at() > 0;
    return titled && !subhead ? Role.DECK : Role.HEADING;
  }

  private void decideRest(Part part, boolean titled) {
    if (repeats.isDoubled(part)) {
      part.become(Role.CAPTION);
      return;
    }
    boolean list = part.mark().is(Mark.Kind.LIST);
    part.become(list ? titled ? Role.DECK : Role.LIST_ITEM : Role.PARAGRAPH);
    if (part.is(Role.PARAGRAPH)) {
      part.keepMark();
    }
  }
}
