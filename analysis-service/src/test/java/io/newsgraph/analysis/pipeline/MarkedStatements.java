package io.newsgraph.analysis.pipeline;

import io.newsgraph.analysis.amount.Amount;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation;
import io.newsgraph.analysis.relation.statement.Relation;
import io.newsgraph.analysis.relation.type.RelationType;
import io.newsgraph.analysis.time.TimeExpression;
import io.newsgraph.analysis.topic.Topic;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a test marked in a text beside entities: {@code TOPIC/경제}; {@code SAID/홍길동“말”} is a direct
 * quotation, {@code HEARD/홍길동“말”} one from hearsay; {@code ROLE/홍길동>한빛전자(대표)} is a relation with a
 * label, over where the label begins with 전, {@code MAYBE_ROLE/…} a hedged one; {@code
 * TIME/2024-10-01} a time, which is also when its line's relations were so; {@code AMOUNT/1200원} an
 * amount.
 */
final class MarkedStatements {

  private static final String TYPES =
      Arrays.stream(RelationType.values()).map(Enum::name).collect(Collectors.joining("|"));

  private static final String NAME = "[\\p{L}\\p{N}_]+";

  private static final Pattern TOPIC = Pattern.compile("TOPIC/(" + NAME + ")");
  private static final Pattern QUOTATION = Pattern.compile("(SAID|HEARD)/(" + NAME + ")?“([^”]*)”");
  private static final Pattern RELATION =
      Pattern.compile("(MAYBE_)?(%s)/(%s)>(%s)?(?:\\((%s)\\))?".formatted(TYPES, NAME, NAME, NAME));
  private static final Pattern TIME = Pattern.compile("TIME/([0-9HQ-]+)");
  private static final Pattern AMOUNT = Pattern.compile("AMOUNT/(\\d+(?:e\\d+)?)(\\p{L}+)");

  private final String text;
  private final List<EntityCluster> clusters;

  final List<Quotation> quotations = new ArrayList<>();
  final List<Relation> relations = new ArrayList<>();
  final List<TimeExpression> times = new ArrayList<>();
  final List<Amount> amounts = new ArrayList<>();

  MarkedStatements(String text, List<EntityCluster> clusters) {
    this.text = text;
    this.clusters = clusters;
  }

  static Topic topic(String text) {
    Matcher topic = TOPIC.matcher(text);
    return topic.find() ? new Topic(topic.group(1), 0.75) : null;
  }

  /** The line without these marks, of the same length. */
  static String blanked(String line) {
    String rest = line;
    for (Pattern mark : List.of(TOPIC, QUOTATION, RELATION, TIME, AMOUNT)) {
      rest = mark.matcher(rest).replaceAll(found -> " ".repeat(found.group().length()));
    }
    return rest;
  }

  void read(Sentence sentence) {
    String line = sentence.span().of(text);
    int offset = sentence.start();
    for (MatchResult found : TIME.matcher(line).results().toList()) {
      String value = found.group(1);
      times.add(
          new TimeExpression(
              value, value, "MARKED", null, offset + found.start(1), offset + found.end(1)));
    }
    for (MatchResult found : AMOUNT.matcher(line).results().toList()) {
      BigDecimal value = new BigDecimal(found.group(1));
      amounts.add(
          new Amount(
              found.group(1) + found.group(2),
              value,
              value,
              null,
              found.group(2),
              false,
              offset + found.start(1),
              offset + found.end(2)));
    }
    QUOTATION.matcher(line).results().forEach(found -> quote(found, sentence));
    RELATION.matcher(line).results().forEach(found -> relate(found, sentence, line));
  }

  private void quote(MatchResult found, Sentence sentence) {
    Quotation.Speaker speaker =
        found.group(2) == null
            ? null
            : new Quotation.Speaker(
                found.group(2),
                new Span(sentence.start() + found.start(2), sentence.start() + found.end(2)),
                cluster(found.group(2)).orElse(null));
    quotations.add(
        new Quotation(
            found.group(3),
            Quotation.Kind.DIRECT,
            speaker,
            "말했다",
            found.group(1).equals("HEARD"),
            sentence.start() + found.start(3),
            sentence.start() + found.end(3),
            sentence.index()));
  }

  private void relate(MatchResult found, Sentence sentence, String line) {
    boolean hedged = found.group(1) != null;
    Matcher time = TIME.matcher(line);
    String asOf = time.find() ? time.group(1) : null;
    Relation.Evidence evidence =
        new Relation.Evidence(
            sentence.index(),
            sentence.start() + found.start(),
            sentence.start() + found.end(),
            hedged,
            asOf);
    relations.add(
        new Relation(
            RelationType.valueOf(found.group(2)),
            cluster(found.group(3)).orElseThrow(),
            found.group(4) == null ? null : cluster(found.group(4)).orElseThrow(),
            found.group(5),
            found.group(5) != null && found.group(5).startsWith("전"),
            hedged,
            asOf,
            List.of(evidence)));
  }

  private Optional<EntityCluster> cluster(String name) {
    return clusters.stream().filter(each -> each.name().equals(name)).findFirst();
  }
}
