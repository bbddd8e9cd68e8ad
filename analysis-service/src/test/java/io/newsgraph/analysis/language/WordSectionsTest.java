package io.newsgraph.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordSectionsTest {

  private static final List<String> LINES = List.of("이른 말", "[josa]", "은, 는", "이", "[kinds]", "책");

  @Test
  void entriesStandOnLinesOrBetweenCommas() {
    List<String> told = new ArrayList<>();
    WordSections.forEach(LINES, (entry, section) -> told.add(section + ":" + entry));
    assertThat(told).containsExactly(":이른 말", "josa:은", "josa:는", "josa:이", "kinds:책");
  }

  @Test
  void aFileHasItsSections() {
    WordSections sections = WordSections.of(WordSectionsTest.class, "word-sections.txt");
    assertThat(sections.list("josa")).containsExactly("은", "는", "이", "가");
    assertThat(sections.set("kinds")).containsExactlyInAnyOrder("책", "곡");
  }

  @Test
  void whatIsMissingIsTold() {
    WordSections sections = WordSections.of(WordSectionsTest.class, "word-sections.txt");
    assertThatThrownBy(() -> sections.list("works"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No section [works] in word-sections.txt");
  }
}
