package io.newsgraph.analysis.entity.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.language.WordList;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "organizations.txt",
        "countries.txt",
        "locations.txt",
        "persons.txt",
        "products.txt",
        "events.txt",
        "titles.txt",
        "not-organizations.txt",
        "not-persons.txt",
        "club-names.txt",
        "reporter-titles.txt",
        "organization-endings.txt",
        "company-kinds.txt",
        "given-names-foreign.txt",
        "leading-titles.txt"
      })
  void entriesAreComposedAndStandOnce(String file) {
    List<String> lines = WordList.lines(WordListsTest.class, file);
    assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
    assertThat(lines).allMatch(line -> Normalizer.isNormalized(line, Normalizer.Form.NFC));
  }
}
