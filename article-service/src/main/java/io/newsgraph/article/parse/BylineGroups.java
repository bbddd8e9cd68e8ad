package io.newsgraph.article.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the words of a byline together: which of them are names, and what belongs to whom. */
final class BylineGroups {

  /** More words than these that are neither name nor role are no affiliation but a text. */
  private static final int MOST_OTHER_WORDS = 3;

  private final List<Byline> bylines = new ArrayList<>();
  private final List<List<String>> chunks = new ArrayList<>(List.of(new ArrayList<>()));
  private int groupStart;
  private int otherWords;
  private boolean signed;
  private String modifier = "";
  private String label;

  /** Whether an equals sign parts the label from the name: then a less likely name will do. */
  private boolean labelled;

  private String roleAhead;
  private String title;
  private String mailAhead;
  private String publisher;

  boolean word(String word) {
    chunks.getLast().add(word);
    return true;
  }

  boolean separator() {
    chunks.add(new ArrayList<>());
    return true;
  }

  /** What stands before an equals sign is a place ({@code 뉴욕=}) or a label. */
  boolean equalsSign() {
    for (List<String> chunk : chunks) {
      chunk.forEach(this::other);
    }
    clear();
    labelled = label != null;
    return true;
  }

  boolean label(String word) {
    if (!flush(null)) {
      return false;
    }
    label = word;
    return true;
  }

  boolean modifier(String word) {
    modifier = modifier.isEmpty() ? word : modifier + " " + word;
    return true;
  }

  boolean role(String role) {
    String whole = modifier.isEmpty() ? role : modifier + " " + role;
    modifier = "";
    signed = true;
    if (isEmpty()) {
      roleAhead = whole;
      return true;
    }
    return flush(whole);
  }

  boolean mail(String mail) {
    if (!isEmpty() && !flush(null)) {
      return false;
    }
    signed = true;
    int receiver = groupStart;
    while (receiver < bylines.size() && bylines.get(receiver).email() != null) {
      receiver++;
    }
    if (receiver < bylines.size()) {
      Byline byline = bylines.get(receiver);
      bylines.set(receiver, new Byline(byline.name(), mail, byline.role()));
    } else if (mailAhead == null) {
      mailAhead = mail;
    }
    return true;
  }

  Optional<BylineReader.Reading> finish() {
    if (!modifier.isEmpty() || !isEmpty() && !flush(null)) {
      return Optional.empty();
    }
    boolean hollow = bylines.isEmpty() && mailAhead == null;
    if (hollow || !signed || otherWords > MOST_OTHER_WORDS) {
      return Optional.empty();
    }
    return Optional.of(new BylineReader.Reading(List.copyOf(bylines), mailAhead, publisher));
  }

  /** Ends a group of names that share a role. */
  private boolean flush(String role) {
    boolean onlyLabelled = label != null && role == null && roleAhead == null;
    if (onlyLabelled && !chunks.stream().flatMap(List::stream).allMatch(this::isNameOrTitle)) {
      return false;
    }
    List<String> names = new ArrayList<>();
    for (List<String> chunk : chunks) {
      names.addAll(namesOf(chunk));
    }
    boolean empty = isEmpty();
    clear();
    if (names.isEmpty()) {
      return empty || bylines.size() > 0 || publisher != null;
    }
    signed |= label != null;
    String signedAs = signature(role);
    groupStart = bylines.size();
    for (String name : names) {
      bylines.add(new Byline(name, mailAhead, signedAs));
      mailAhead = null;
    }
    label = null;
    title = null;
    roleAhead = null;
    return true;
  }

  private boolean isNameOrTitle(String word) {
    boolean name = labelled ? PersonNames.isPossible(word) : PersonNames.isLikely(word);
    return name || NameAndTitle.isTitle(word);
  }

  private String signature(String role) {
    if (role != null || roleAhead != null) {
      return role != null ? role : roleAhead;
    }
    return title != null ? title : label;
  }

  /** A guest's title is no name but says what the guest signs as. */
  private List<String> namesOf(List<String> chunk) {
    List<String> untitled = chunk.stream().filter(word -> !isTitle(chunk, word)).toList();
    List<String> likely = untitled.stream().filter(PersonNames::isLikely).toList();
    List<String> names = likely.isEmpty() || endsInSyllable(untitled) ? lastName(untitled) : likely;
    chunk.stream().filter(word -> isTitle(chunk, word)).findFirst().ifPresent(word -> title = word);
    untitled.stream()
        .filter(word -> names.stream().noneMatch(name -> name.contains(word)))
        .forEach(this::other);
    return names;
  }

  private static boolean endsInSyllable(List<String> words) {
    return words.size() > 1 && words.getLast().length() == 1;
  }

  private static boolean isTitle(List<String> chunk, String word) {
    return chunk.size() > 1 && word.length() > 1 && NameAndTitle.isTitle(word);
  }

  /**
   * Without a likely name the last words may be one: {@code 한솔}, {@code 마이클 리}, {@code John Smith}.
   */
  private static List<String> lastName(List<String> chunk) {
    if (chunk.isEmpty()) {
      return List.of();
    }
    String last = chunk.getLast();
    String previous = chunk.size() > 1 ? chunk.get(chunk.size() - 2) : "";
    if (PersonNames.isLatin(last) && !previous.isEmpty() && PersonNames.isLatin(previous)) {
      return List.of(previous + " " + last);
    }
    if (Characters.isHangul(last)
        && last.length() == 1
        && Characters.isHangul(previous)
        && previous.length() > 1) {
      return List.of(previous + " " + last);
    }
    return PersonNames.isPossible(last) && !Publishers.isPublisher(last)
            || PersonNames.isLatin(last)
        ? List.of(last)
        : List.of();
  }

  private void other(String word) {
    if (publisher == null && Publishers.isPublisher(word)) {
      publisher = word;
    } else {
      otherWords++;
    }
  }

  private boolean isEmpty() {
    return chunks.stream().allMatch(List::isEmpty);
  }

  private void clear() {
    chunks.clear();
    chunks.add(new ArrayList<>());
  }
}
