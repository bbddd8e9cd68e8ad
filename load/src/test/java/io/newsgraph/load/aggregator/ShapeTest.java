package io.newsgraph.load.aggregator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

class ShapeTest {

  @Test
  void anAnalysisIsCutToWhatTheQuerySelects() {
    JsonObject analysis =
        new JsonObject(
            """
            {"analyzer": "newsgraph/3", "topic": {"label": "경제", "score": 0.5, "rest": 1},
             "keywords": [{"term": "반도체", "score": 2.5, "occurrences": []}],
             "entities": [{"entity": {"id": "e1", "name": "한울", "type": "ORGANIZATION", "aliases": []},
                           "salience": 1.0, "mentions": []}],
             "quotations": [{"text": "그렇다", "kind": "DIRECT", "cue": "말했다", "start": 3, "speaker": null}]}
            """);
    assertThat(Shape.wholeAnalysis(analysis))
        .isEqualTo(
            new JsonObject(
                """
                {"topic": {"label": "경제", "score": 0.5},
                 "keywords": [{"term": "반도체", "score": 2.5}],
                 "entities": [{"salience": 1.0, "entity": {"id": "e1", "name": "한울", "type": "ORGANIZATION"}}],
                 "quotations": [{"text": "그렇다", "kind": "DIRECT", "cue": "말했다", "speaker": null}]}
                """));
  }

  @Test
  void ofKeywordsInListsTheTermAloneIsShown() {
    JsonObject analysis =
        new JsonObject(
            """
            {"keywords": [{"term": "가", "score": 2.5}, {"term": "나", "score": 1.5}]}
            """);
    assertThat(Shape.terms(analysis))
        .isEqualTo(
            new JsonArray(
                """
                [{"term": "가"}, {"term": "나"}]
                """));
  }
}
