package io.newsgraph.analysis.entity.recognition.reference;

import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Bracketed;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.language.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the aliases that an article gives in parentheses behind a name: 마이크로소프트(MS), 과학기술정보통신부(이하
 * 과기정통부).
 */
final class AliasFinder {

  private static final Pattern SEPARATORS = Pattern.compile("[·,/;]");

  /** What says that another name follows: 이하, 옛, 현. */
  private static final Set<String> INTRODUCERS =
      WordList.set(AliasFinder.class, "alias-introducers.txt");

  private static final String QUOTATION_MARKS = "‘’“”'\"";

  /** Longer parentheses are remarks. */
  private static final int MAX_LENGTH = 40;

  private AliasFinder() {}

  /** A name and another name of the same thing. */
  record Alias(String name, String alias) {}

  /**
   * @param finds names in the document, in order of the text
   */
  static List<Alias> find(AnnotatedDocument document, List<NamedSpan> finds) {
    Map<Integer, NamedSpan> byEnd = new HashMap<>();
    finds.forEach(find -> byEnd.put(find.span().end(), find));
    List<Alias> aliases = new ArrayList<>();
    for (Bracketed bracket : document.brackets()) {
      NamedSpan named = byEnd.get(nameEnd(document.text(), bracket));
      if (named != null && bracket.kind() == Bracketed.Kind.PARENTHESES) {
        addAliases(document.text(), named, bracket.content(), aliases);
      }
    }
    return aliases;
  }

  /**
   * Where the name ends before a bracket, with a quotation mark between or without: ‘봄밤’(Spring
   * Night).
   */
  private static int nameEnd(String text, Bracketed bracket) {
    int end = bracket.start();
    boolean isMarked = end > 0 && QUOTATION_MARKS.indexOf(text.charAt(end - 1)) >= 0;
    return isMarked ? end - 1 : end;
  }

  private static void addAliases(String text, NamedSpan named, Span content, List<Alias> aliases) {
    if (content.length() > MAX_LENGTH) {
      return;
    }
    String name = named.span().of(text);
    for (String part : SEPARATORS.split(content.of(text))) {
      String[] words = part.strip().split(" ", 2);
      boolean isDeclared = words.length == 2 && INTRODUCERS.contains(words[0]);
      String alias = bare(isDeclared ? words[1] : part);
      if (AliasForm.mayStandFor(named.type(), name, alias, isDeclared)) {
        aliases.add(new Alias(name, alias));
      }
    }
  }

  private static String bare(String part) {
    String alias = part.strip();
    while (!alias.isEmpty() && QUOTATION_MARKS.indexOf(alias.charAt(0)) >= 0) {
      alias = alias.substring(1);
    }
    while (!alias.isEmpty() && QUOTATION_MARKS.indexOf(alias.charAt(alias.length() - 1)) >= 0) {
      alias = alias.substring(0, alias.length() - 1);
    }
    return alias.strip();
  }
}
