package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.quotation.Quotation.Speaker;

/**
 * Who spoke last and whom the sentences told of last: who says what has no subject. It answers with
 * nobody rather than with the wrong one.
 */
final class SpeakerMemory {

  private Speaker speaker;
  private Sentence spokeIn;
  private Speaker subject;
  private Sentence subjectIn;
  private Speaker person;
  private Sentence personIn;
  private EntityCluster body;

  void spoke(Speaker who, Sentence sentence) {
    speaker = who;
    spokeIn = sentence;
    rememberPerson(who, sentence);
    boolean isBody =
        who != null && who.entity() != null && who.entity().type() == EntityType.ORGANIZATION;
    body = isBody ? who.entity() : body;
  }

  /** 조씨에게 언제까지 할 거냐고 묻자 그는: whoever is asked; null for nobody. */
  void askedOf(Speaker who, Sentence sentence) {
    rememberPerson(who, sentence);
  }

  /** A sentence whose topic is {@code who}; null for nobody. */
  void toldOf(Speaker who, Sentence sentence) {
    if (who == null) {
      return;
    }
    subject = who;
    subjectIn = sentence;
    rememberPerson(who, sentence);
  }

  private void rememberPerson(Speaker who, Sentence sentence) {
    boolean isNamed =
        who != null && who.entity() != null && who.entity().type() == EntityType.PERSON;
    // 통일부 당국자 speaks for the ministry, and is whom 그 stands for.
    boolean isUnnamed = who != null && UnnamedPeople.isOne(who.text());
    if (isNamed || isUnnamed) {
      person = who;
      personIn = sentence;
    }
  }

  /** The body that spoke last, null where none has. */
  EntityCluster body() {
    return body;
  }

  /** The person that 그 stands for, named or not; null where there was nobody. */
  Speaker person() {
    return person;
  }

  /** Whether that person was spoken of in the paragraph with a number. */
  boolean isPersonIn(int block) {
    return personIn != null && personIn.block() == block;
  }

  /**
   * Who goes on in {@code sentence}, null where that is not certain.
   *
   * @param isConnected whether the sentence says that the same one goes on: 그러면서, 덧붙였다
   */
  Speaker carriedInto(Sentence sentence, boolean isConnected) {
    boolean spokeNear = isNear(spokeIn, sentence);
    boolean toldNear = isNear(subjectIn, sentence);
    if (spokeNear && speaker == null && !toldSince()) {
      return null;
    }
    if (spokeNear && speaker != null && (isConnected || !toldSince() || isSame())) {
      return speaker;
    }
    if (spokeNear && speaker != null) {
      return toldBefore(sentence) != null && subjectIn.block() == sentence.block() ? subject : null;
    }
    return toldNear && subjectIn.block() == sentence.block() ? subject : null;
  }

  /** Who speaks in a sentence that is only a quotation: whoever spoke just before it. */
  Speaker spokenIn(Sentence sentence) {
    boolean isSameBlock = spokeIn != null && spokeIn.block() == sentence.block();
    return isSameBlock && !toldSince() ? speaker : null;
  }

  /** Whom the sentence right before tells of: 피 의원은 화살을 돌렸다. “…”는 것이다. */
  Speaker toldBefore(Sentence sentence) {
    boolean isBefore = subjectIn != null && subjectIn.index() + 1 == sentence.index();
    return isBefore ? subject : null;
  }

  /** Who speaks in, or is told of by, the sentence right before, of the same paragraph; or null. */
  Speaker goesOnIn(Sentence sentence) {
    if (isRightBefore(spokeIn, sentence)) {
      return speaker;
    }
    return isRightBefore(subjectIn, sentence) ? subject : null;
  }

  private static boolean isRightBefore(Sentence earlier, Sentence sentence) {
    return earlier != null
        && earlier.index() + 1 == sentence.index()
        && earlier.block() == sentence.block();
  }

  /** The person that the sentence right before tells of: 이 대표가 마이크를 잡았다. “…” */
  Speaker personToldOf(Sentence sentence) {
    boolean isBefore =
        subjectIn != null
            && subjectIn.index() + 1 == sentence.index()
            && subjectIn.block() == sentence.block();
    return isBefore && subject == person ? person : null;
  }

  private boolean toldSince() {
    return subjectIn != null && (spokeIn == null || subjectIn.index() > spokeIn.index());
  }

  private boolean isSame() {
    return speaker.entity() == null
        ? speaker.text().equals(subject.text())
        : speaker.entity() == subject.entity();
  }

  private static boolean isNear(Sentence earlier, Sentence sentence) {
    return earlier != null && sentence.block() - earlier.block() <= 1;
  }
}
