package io.newsgraph.evaluation.gold;

/** Who speaks in a quotation. */
public sealed interface GoldSpeaker {

  /** One of the article's entities. */
  record Named(GoldEntity entity) implements GoldSpeaker {
    @Override
    public String toString() {
      return entity.name();
    }
  }

  /** Somebody without a name, as the article calls him: 회사 관계자. */
  record Nameless(String text) implements GoldSpeaker {
    @Override
    public String toString() {
      return '"' + text + '"';
    }
  }

  /** The article does not tell. */
  record Unknown() implements GoldSpeaker {
    @Override
    public String toString() {
      return "-";
    }
  }
}
