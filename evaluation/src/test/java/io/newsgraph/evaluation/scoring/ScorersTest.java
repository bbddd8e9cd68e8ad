package io.newsgraph.evaluation.scoring;

import static io.newsgraph.analysis.entity.name.EntityType.LOCATION;
import static io.newsgraph.analysis.entity.name.EntityType.ORGANIZATION;
import static io.newsgraph.analysis.entity.name.EntityType.PERSON;
import static io.newsgraph.analysis.quotation.Quotation.Kind.DIRECT;
import static io.newsgraph.analysis.quotation.Quotation.Kind.INDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.evaluation.gold.GoldArticle;
import io.newsgraph.evaluation.gold.GoldSet;
import io.newsgraph.evaluation.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorersTest {

  private static final String ARTICLE =
      """
      publishedAt: 2024-03-01T09:00:00+09:00
      ---
      제목

      누리전자(NE)는 3월 5일부터 7일까지 부여에서 잔치를 연다. 홍다솜 누리전자 대표는 “다 오시라”고 말했다. \
      홍 대표는 두솔과 손을 잡겠다고 밝혔다. 정부 관계자는 “좋다”고 했다. 참가비는 2만원이다. ‘황금손’ 백여울은 없다.
      """;

  private static final String ANNOTATION =
      """
      entity ORGANIZATION 누리전자 = 누리전자#*, NE
      alias 누리전자 = NE
      entity LOCATION 부여 = 부여
      entity PERSON 홍다솜 = 홍다솜, 홍 대표
      entity ORGANIZATION 두솔 = 두솔
      entity? PERSON 백여울 = 백여울
      quote DIRECT 홍다솜 | 말했다 | 다 오시라
      quote INDIRECT 홍다솜 | 밝혔다 | 두솔과 손을 잡겠다
      quote DIRECT "정부 관계자" | 했다 | 좋다
      relation ROLE/MEMBER 홍다솜 | 누리전자 | 대표 | | | 홍다솜 누리전자 대표
      relation PARTNER 누리전자 | 두솔 | | hedged | | 손을 잡겠다
      relation? LOCATED 누리전자 | 부여 | | | | 부여에서
      time 3월 5일부터 7일까지 = 2024-03-05/2024-03-07
      amount 2만원 = 20000 KRW
      none 황금손
      keywords 누리전자 or NE, 잔치, 부여
      keywords? 참가비
      """;

  private final GoldArticle gold = GoldSet.read("tune/feast", ARTICLE, ANNOTATION);
  private final FoundAnalysis found = new FoundAnalysis(gold.text());
  private final List<String> errors = new ArrayList<>();
  @TempDir private Path folder;

  @Test
  void entitiesAreRightByNameAndType() throws Exception {
    found.entity(ORGANIZATION, "누리전자", List.of("NE"), "누리전자", "NE");
    found.entity(PERSON, "부여", List.of(), "부여");
    found.entity(PERSON, "백여울", List.of(), "백여울");
    found.entity(ORGANIZATION, "정부", List.of(), "정부");

    assertThat(figures(new EntityScorer()))
        .containsEntry("gold.tune.entities.all.precision", 50.0)
        .containsEntry("gold.tune.entities.all.recall", 25.0)
        .containsEntry("gold.tune.entities.ORGANIZATION.recall", 50.0);
    assertThat(errors)
        .contains(
            "tune/feast\tentity missed\tgold LOCATION 부여",
            "tune/feast\tentity not in gold\tfound PERSON 부여");
  }

  @Test
  void theSecondFormOfAKeywordIsOneTooMany() throws Exception {
    List.of("누리전자", "NE", "참가비", "관계자").forEach(found::keyword);

    assertThat(figures(new KeywordScorer()))
        .containsEntry("gold.tune.keywords.alone.precisionAt10", 50.0)
        .containsEntry("gold.tune.keywords.alone.recallAt10", 100.0 / 3);
    assertThat(errors)
        .contains(
            "tune/feast\tkeyword missed\tgold 잔치", "tune/feast\tkeyword not in gold\tfound 관계자");
  }

  @Test
  void mentionsAliasesAndRolesAreCountedApart() throws Exception {
    found.entity(ORGANIZATION, "누리전자", List.of("NE", "참가비"), "누리전자", "NE");
    found.entity(PERSON, "홍다솜", List.of(), "홍다솜", "홍 대표", "관계자");

    assertThat(figures(new MentionScorer()))
        .containsEntry("gold.tune.mentions.all.precision", 100.0)
        .containsEntry("gold.tune.mentions.all.recall", 50.0);
    assertThat(figures(new AliasScorer()))
        .containsEntry("gold.tune.aliases.precision", 50.0)
        .containsEntry("gold.tune.aliases.recall", 100.0);
    assertThat(figures(new CoreferenceScorer()))
        .containsEntry("gold.tune.coreference.precision", 50.0)
        .containsEntry("gold.tune.coreference.recall", 100.0);
  }

  @Test
  void quotationsNeedTheirWordsAndTheirSpeaker() throws Exception {
    EntityCluster hong = found.entity(PERSON, "홍다솜", List.of(), "홍다솜");
    found.quotation(DIRECT, hong, "말했다", "다 오시라");
    found.quotation(INDIRECT, null, "밝혔다", "두솔과 손을 잡겠다고");
    found.quotation(DIRECT, hong, null, "황금손");

    Map<String, Double> figures = figures(new QuotationScorer());

    assertThat(figures)
        .containsEntry("gold.tune.quotations.exact.all.precision", 100.0 / 3)
        .containsEntry("gold.tune.quotations.exact.all.recall", 100.0 / 3)
        .containsEntry("gold.tune.quotations.overlapping.all.recall", 200.0 / 3)
        .containsEntry("gold.tune.quotations.attribution", 50.0)
        .containsEntry("gold.tune.quotations.attributionOfAll", 100.0 / 3)
        .containsEntry("gold.tune.quotations.kind", 100.0)
        .containsEntry("gold.tune.quotations.cue", 100.0);
    assertThat(errors)
        .contains(
            "tune/feast\tspeaker of  말했다. 홍 대표는 [두솔과 손을 잡겠다고] 밝혔다. 정부 wrong"
                + "\tgold [홍다솜]\tfound -");
  }

  @Test
  void relationsWithoutDirectionMayBeTurned() throws Exception {
    EntityCluster nuri = found.entity(ORGANIZATION, "누리전자", List.of(), "누리전자");
    EntityCluster dusol = found.entity(ORGANIZATION, "두솔", List.of(), "두솔");
    EntityCluster buyeo = found.entity(LOCATION, "부여", List.of(), "부여");
    EntityCluster baek = found.entity(PERSON, "백여울", List.of(), "백여울");
    found.relation(RelationType.PARTNER, dusol, nuri, null, "손을 잡겠다");
    found.relation(RelationType.LOCATED, nuri, buyeo, null, "부여에서");
    found.relation(RelationType.LOCATED, dusol, buyeo, null, "부여에서");
    found.relation(RelationType.LOCATED, baek, buyeo, null, "없다");

    assertThat(figures(new RelationScorer()))
        .containsEntry("gold.tune.relations.all.precision", 50.0)
        .containsEntry("gold.tune.relations.all.recall", 50.0)
        .containsEntry("gold.tune.relations.ROLE.recall", 0.0)
        .containsEntry("gold.tune.relations.hedged", 0.0)
        .containsEntry("gold.tune.relations.asOf", 100.0)
        .containsEntry("gold.tune.relations.evidence", 100.0);
  }

  @Test
  void aRelationOfTwoRightTypesMayBeToldAsBoth() throws Exception {
    EntityCluster nuri = found.entity(ORGANIZATION, "누리전자", List.of(), "누리전자");
    EntityCluster hong = found.entity(PERSON, "홍다솜", List.of(), "홍다솜");
    found.relation(RelationType.ROLE, hong, nuri, "대표", "홍다솜 누리전자 대표");
    found.relation(RelationType.MEMBER, hong, nuri, null, "홍다솜 누리전자 대표");

    assertThat(figures(new RelationScorer()))
        .containsEntry("gold.tune.relations.all.precision", 100.0)
        .containsEntry("gold.tune.relations.ROLE.recall", 100.0);
  }

  @Test
  void anIntervalMayBeGivenAsItsTwoEnds() throws Exception {
    found.time("3월 5일", "2024-03-05");
    found.time("7일", "2024-03-07");

    assertThat(figures(new TimeScorer()))
        .containsEntry("gold.tune.times.exact.f1", 100.0)
        .containsEntry("gold.tune.times.value", 100.0);
  }

  @Test
  void amountsNeedTheirStretchAndTheirValue() throws Exception {
    found.amount("2만원이", "20000", "KRW");

    assertThat(figures(new AmountScorer()))
        .containsEntry("gold.tune.amounts.exact.f1", 0.0)
        .containsEntry("gold.tune.amounts.overlapping.f1", 100.0)
        .containsEntry("gold.tune.amounts.resolved.f1", 100.0);
  }

  @Test
  void lookAlikesAreToBeLeftAlone() throws Exception {
    found.quotation(DIRECT, null, null, "황금손");

    assertThat(figures(new LookAlikeScorer())).containsEntry("gold.tune.lookAlikes", 0.0);
  }

  private Map<String, Double> figures(Scorer scorer) throws IOException {
    scorer.score(Comparison.of(gold, found.analysis(), errors::add));
    Report report = new Report(new PrintWriter(Writer.nullWriter()));
    scorer.report("tune", report);
    report.write(folder);
    return new ObjectMapper()
        .readValue(folder.resolve("report.json").toFile(), new TypeReference<>() {});
  }
}
