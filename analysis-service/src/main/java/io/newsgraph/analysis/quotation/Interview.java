package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.TextBlock;
import io.newsgraph.analysis.language.WordList;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An interview in questions and answers: ― 제목의 뜻이 궁금하다. “밀물과 썰물이 드나드는 때다.” The one who answers is
 * the chief person that the article names before its first question.
 */
final class Interview {

  private static final String QUESTION_MARKS = "―—–-";
  private static final List<String> QUESTION_LABELS =
      WordList.lines(Interview.class, "question-labels.txt");

  /** What ends a label: Q., 문:. */
  private static final String LABEL_ENDS = ".: ";

  private static final String DIALOGUE = "일문일답";

  /** Fewer questions are no interview. */
  private static final int MIN_QUESTIONS = 2;

  private final String text;
  private final List<TextBlock> blocks;
  private final Speaker interviewee;

  Interview(AnnotatedDocument document, List<EntityCluster> clusters) {
    this.text = document.text();
    this.blocks = document.document().blocks();
    List<TextBlock> questions = blocks.stream().filter(this::isQuestion).toList();
    this.interviewee =
        questions.size() < MIN_QUESTIONS
            ? null
            : interviewee(document, clusters, questions.getFirst().start());
  }

  private Speaker interviewee(
      AnnotatedDocument document, List<EntityCluster> clusters, int before) {
    int announced = document.text().lastIndexOf(DIALOGUE, before);
    Speaker partner =
        announced < 0
            ? null
            : document
                .sentenceAt(announced)
                .flatMap(sentence -> lastPerson(clusters, sentence.start(), announced))
                .orElse(null);
    return partner == null ? chiefPerson(clusters, before) : partner;
  }

  /** 다음은 홍길동 소방서장과의 일문일답. Whom an earlier sentence names may be a bystander. */
  private static Optional<Speaker> lastPerson(List<EntityCluster> clusters, int from, int to) {
    return clusters.stream()
        .filter(cluster -> cluster.type() == EntityType.PERSON)
        .flatMap(
            cluster ->
                cluster.mentions().stream()
                    .filter(mention -> mention.start() >= from && mention.end() <= to)
                    .map(mention -> speaker(cluster, mention)))
        .max(Comparator.comparingInt(speaker -> speaker.span().start()));
  }

  private boolean isQuestion(TextBlock block) {
    return block.start() < block.end()
        && (QUESTION_MARKS.indexOf(text.charAt(block.start())) >= 0
            || QUESTION_LABELS.stream().anyMatch(label -> isLabelled(label, block.start())));
  }

  private boolean isLabelled(String label, int start) {
    int end = start + label.length();
    return text.startsWith(label, start)
        && end < text.length()
        && LABEL_ENDS.indexOf(text.charAt(end)) >= 0;
  }

  private Speaker chiefPerson(List<EntityCluster> clusters, int before) {
    return clusters.stream()
        .filter(cluster -> cluster.type() == EntityType.PERSON && timesNamed(cluster, before) > 0)
        .max(
            Comparator.comparingLong((EntityCluster cluster) -> timesNamed(cluster, before))
                .thenComparingInt(cluster -> -cluster.mentions().getFirst().start()))
        .map(chief -> speaker(chief, chief.mentions().getFirst()))
        .orElse(null);
  }

  /** 해나 브룩스(Hannah Brooks) is named once. */
  private long timesNamed(EntityCluster cluster, int before) {
    return cluster.mentions().stream()
        .filter(mention -> mention.end() <= before)
        .filter(mention -> mention.start() == 0 || text.charAt(mention.start() - 1) != '(')
        .count();
  }

  private static Speaker speaker(EntityCluster cluster, Mention mention) {
    return new Speaker(mention.text(), mention.span(), cluster);
  }

  /** Who answers in {@code sentence}, null where no question stands before it. */
  Speaker answering(Sentence sentence) {
    TextBlock block = blocks.get(sentence.block());
    boolean follows = sentence.block() > 0 && isQuestion(blocks.get(sentence.block() - 1));
    boolean isBehind = isQuestion(block) && sentence.start() > block.start();
    return follows || isBehind ? interviewee : null;
  }
}
