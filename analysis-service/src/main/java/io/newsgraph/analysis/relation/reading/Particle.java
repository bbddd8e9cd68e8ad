package io.newsgraph.analysis.relation.reading;

import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.language.WordSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** What part a josa, the particle behind a noun, gives it in its clause. */
public enum Particle {
  NONE(""),
  SUBJECT("이"),
  TOPIC("은"),
  OBJECT("을"),
  WITH("와"),
  OF("의"),
  TO("에"),
  FROM("로부터"),
  AT("에서"),
  AS("로"),
  ALSO("도"),
  /** 인 in 자회사인 나루소프트: the copula before a noun. */
  BEING("인"),
  /** 다 in 자회사다: the copula at the end of a clause. */
  IS("이다"),
  OTHER("…");

  private static final Map<String, Particle> BY_FORM = read();
  private static final WordSet FORMS = new WordSet(BY_FORM.keySet());
  private static final Particle[] OF_FORM = BY_FORM.values().toArray(new Particle[FORMS.size()]);

  private final String sign;

  Particle(String sign) {
    this.sign = sign;
  }

  private static Map<String, Particle> read() {
    Map<String, Particle> forms = new LinkedHashMap<>();
    for (String line : WordList.lines(Particle.class, "particles.txt")) {
      String[] parts = line.split("\\s*:\\s*|\\s+");
      for (int i = 1; i < parts.length; i++) {
        forms.put(parts[i], bySign(parts[0]));
      }
    }
    return forms;
  }

  /** The particle that the resource files write with {@code sign}. */
  static Particle bySign(String sign) {
    for (Particle particle : values()) {
      if (particle.sign.equals(sign)) {
        return particle;
      }
    }
    throw new IllegalArgumentException("No particle " + sign);
  }

  /** The particle of a josa as it stands in the text; NONE for an empty one. */
  static Particle of(String josa) {
    return of(josa, 0, josa.length());
  }

  /** The particle of the josa from {@code start} to {@code end}; NONE for an empty one. */
  static Particle of(String text, int start, int end) {
    int number = FORMS.numberOf(text, start, end);
    return start == end ? NONE : number < 0 ? OTHER : OF_FORM[number];
  }

  /** Whether it marks who acts: 이, 가, 은, 는. */
  public boolean marksSubject() {
    return this == SUBJECT || this == TOPIC;
  }
}
