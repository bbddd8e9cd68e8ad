package io.newsgraph.analysis.entity.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static final String FORMS =
      "form\tlabel\tfreq\n은포\tLCP_CITY\t3\n은포 돌핀스\tOGG_SPORTS\t2\n은포시\tLCP_CITY\t2\n은\tPS_NAME\t1\n";

  @Test
  void theLongestFormWithinAWordTellsItsLabel() throws IOException {
    Gazetteer gazetteer = read();

    assertThat(gazetteer.labelAt("은포시는", 0)).isEqualTo("LCP_CITY".hashCode());
    assertThat(gazetteer.labelAt("은포돌핀스가", 0)).isEqualTo("OGG_SPORTS".hashCode());
    assertThat(gazetteer.labelAt("은포 돌핀스가", 0)).isEqualTo("LCP_CITY".hashCode());
    assertThat(gazetteer.labelAt("은포", 1)).isZero();
  }

  @Test
  void aStretchIsKnownAsAWholeWhateverItsSpaces() throws IOException {
    Gazetteer gazetteer = read();

    assertThat(gazetteer.labelOf("은포 돌핀스가", 0, 6)).isEqualTo("OGG_SPORTS".hashCode());
    assertThat(gazetteer.labelOf("은포돌핀스", 0, 5)).isEqualTo("OGG_SPORTS".hashCode());
    assertThat(gazetteer.labelOf("은포 돌핀", 0, 5)).isZero();
  }

  @Test
  void oneLetterTellsNothing() throws IOException {
    assertThat(read().labelAt("은 시장", 0)).isZero();
  }

  private static Gazetteer read() throws IOException {
    return GazetteerReader.read(new BufferedReader(new StringReader(FORMS)));
  }
}
