package io.newsgraph.analysis.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedNamesTest {

  @Test
  void eachNameHasALabelOfTheTagSetAndStandsOnceWithIt() {
    Set<String> seen = new HashSet<>();

    ListedNames.forEach(
        (name, label) -> {
          assertThat(label).as(name).matches("(PS|LC[PG]?|OGG|AF|TMI)_[A-Z_]+");
          assertThat(name.replace(" ", "")).hasSizeGreaterThan(1);
          assertThat(seen.add(label + name.replace(" ", ""))).as(name + " twice").isTrue();
        });
    assertThat(seen).hasSizeGreaterThan(50_000);
  }

  @Test
  void theShippedGazetteerKnowsThemWithTheirSpacesAndWithout() {
    Gazetteer shipped = EntityModel.shipped().gazetteer();

    assertThat(shipped.labelOf("볼쇼이 극장은", 0, 6)).isEqualTo(shipped.labelOf("볼쇼이극장", 0, 5));
    assertThat(shipped.labelOf("레알마드리드", 0, 6)).isEqualTo("OGG_SPORTS".hashCode());
    assertThat(shipped.labelOf("레알마드", 0, 4)).isZero();
  }
}
