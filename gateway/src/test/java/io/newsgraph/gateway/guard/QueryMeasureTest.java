package io.newsgraph.gateway.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryMeasureTest {

  private static final QueryMeasure ENDLESS = new QueryMeasure(1, 1, Long.MAX_VALUE);

  @Test
  void costOfAFieldIsThatOfItsItemsAndItsOwn() {
    assertThat(new QueryMeasure(1, 2, 3).within(10, 5)).isEqualTo(new QueryMeasure(2, 1, 35));
    assertThat(new QueryMeasure(1, 2, 3).within(0, 5)).isEqualTo(new QueryMeasure(2, 1, 5));
  }

  @Test
  void costBeyondWhatIsCountedStaysThere() {
    assertThat(ENDLESS.within(150_000, 5_000).cost()).isEqualTo(ENDLESS.cost());
    assertThat(ENDLESS.within(Integer.MAX_VALUE, 1).cost()).isEqualTo(ENDLESS.cost());
    assertThat(ENDLESS.beside(ENDLESS).spread().cost()).isEqualTo(ENDLESS.cost());
  }
}
