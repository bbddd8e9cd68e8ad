package io.newsgraph.evaluation.brief;

import io.newsgraph.analysis.language.Span;
import io.newsgraph.evaluation.gold.GoldMention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the names of a short article stand in its text: the longer first, none within another. */
final class NamePlaces {

  private final String text;
  private final List<String> expected = new ArrayList<>();

  /** The places of each name; null until all are expected. */
  private Map<String, List<GoldMention>> places;

  NamePlaces(String text) {
    this.text = text;
  }

  void expect(List<String> forms) {
    expected.addAll(forms);
  }

  /** All places of some names, once all names are expected. */
  List<GoldMention> of(List<String> forms) {
    if (places == null) {
      places = find();
    }
    return forms.stream().flatMap(form -> places.get(form).stream()).toList();
  }

  private Map<String, List<GoldMention>> find() {
    Map<String, List<GoldMention>> found = new HashMap<>();
    boolean[] taken = new boolean[text.length()];
    expected.sort(Comparator.comparingInt(String::length).reversed());
    for (String form : expected) {
      find(form, taken, found.computeIfAbsent(form, any -> new ArrayList<>()));
    }
    return found;
  }

  private void find(String form, boolean[] taken, List<GoldMention> mentions) {
    for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      boolean beginsWord = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      if (beginsWord && !taken[at]) {
        Arrays.fill(taken, at, at + form.length(), true);
        mentions.add(new GoldMention(new Span(at, at + form.length()), false));
      }
    }
  }
}
