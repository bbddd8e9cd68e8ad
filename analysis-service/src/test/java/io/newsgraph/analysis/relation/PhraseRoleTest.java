package io.newsgraph.analysis.relation;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.analysis.entity.recognition.EntityFinder;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Documents;
import io.newsgraph.analysis.relation.reading.Particle;
import io.newsgraph.analysis.relation.reading.PhraseRole;
import io.newsgraph.analysis.relation.reading.Unit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The josa that a name shares with what is listed with it, and the noun that it belongs to. */
class PhraseRoleTest {

  @ParameterizedTest
  @CsvSource({
    "네이버는 삼성전자와 LG전자에 칩을 댄다., 네이버, TOPIC, 네이버",
    "네이버는 삼성전자와 LG전자에 칩을 댄다., 삼성전자, TO, 삼성전자",
    "칩은 삼성전자·LG전자 등에 간다., 삼성전자, TO, 삼성전자",
    "칩은 현대차 울산 공장과 기아에 간다., 현대차, TO, 공장",
    "네이버는 카카오와 협약을 맺었다., 카카오, WITH, 카카오",
    "네이버의 카카오 지분이 늘었다., 네이버, OF, 네이버"
  })
  void itIsReadOffTheEndOfThePhrase(String text, String name, Particle particle, String head) {
    AnnotatedDocument document = Documents.annotated(text);
    List<Unit> units =
        RelationFinder.read(document, EntityFinder.find(document)).units().getFirst();
    int index = 0;
    while (!units.get(index).text().equals(name)) {
      index++;
    }
    PhraseRole role = PhraseRole.of(units, index);
    assertThat(role.particle()).isEqualTo(particle);
    assertThat(units.get(role.head()).text()).isEqualTo(head);
  }
}
