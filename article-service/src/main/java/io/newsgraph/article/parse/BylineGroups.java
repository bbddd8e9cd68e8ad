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
  private String roleAhead;
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
    if (roleAhead != null) {
      return false;
    }
    for (List<String> chunk : chunks) {
      chunk.forEach(this::other);
    }
    clear();
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
    String signedAs = role != null ? role : roleAhead != null ? roleAhead : label;
    groupStart = bylines.size();
    for (String name : names) {
      bylines.add(new Byline(name, mailAhead, signedAs));
      mailAhead = null;
    }
    label = null;
    roleAhead = null;
    return true;
  }

  private List<String> namesOf(List<String> chunk) {
    List<String> likely = chunk.stream().filter(PersonNames::isLikely).toList();
    List<String> names = likely.isEmpty() ? lastName(chunk) : likely;
    chunk.stream()
        .filter(word -> names.stream().noneMatch(name -> name.contains(word)))
        .forEach(this::other);
    return names;
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
