package io.newsgraph.analysis.quotation;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.recognition.EntityCluster;
import io.newsgraph.analysis.entity.recognition.Mention;
import io.newsgraph.analysis.entity.recognition.MentionIndex;
import io.newsgraph.analysis.entity.recognition.MentionIndex.Located;
import io.newsgraph.analysis.language.AnnotatedDocument;
import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Sentence;
import io.newsgraph.analysis.language.Span;
import io.newsgraph.analysis.quotation.Quotation.Kind;
import io.newsgraph.analysis.quotation.Quotation.Speaker;
import io.newsgraph.analysis.quotation.StandingQuotations.Told;
import java.util.ArrayList;
import java.util.List;

/** Reads an article sentence by sentence, remembering who spoke. */
final class ArticleQuotations {

  /** How many sentences behind an opening quotation tell whose it is. */
  private static final int OPENING_REACH = 2;

  private final AnnotatedDocument document;
  private final MentionIndex mentions;

  /** The person whom the article is most about; null if it names none. */
  private final EntityCluster chief;

  private final List<List<Eojeol>> eojeols = new ArrayList<>();
  private final SpeakerMemory memory = new SpeakerMemory();
  private final Antecedents antecedents;
  private final SentenceQuotations reader;
  private final SentenceTopics topics;
  private final SourceFinder sources;
  private final StandingQuotations standing;
  private final Interview interview;
  private final Signatures signatures;
  private final List<Reported> found = new ArrayList<>();

  /** Whom the sentence before says to be the speaker of what follows it; null for nobody. */
  private Speaker announced;

  /** Whether the sentence before is a question of the reporter's, to whom the article is about. */
  private boolean isAsked;

  /** Whether the sentence before says that what follows it is written somewhere. */
  private boolean isWritten;

  ArticleQuotations(AnnotatedDocument document, List<EntityCluster> clusters) {
    this.mentions = MentionIndex.of(clusters);
    this.chief =
        clusters.stream().filter(c -> c.type() == EntityType.PERSON).findFirst().orElse(null);
    NounPhrases phrases = new NounPhrases(document.text(), mentions);
    this.document = document;
    BareTitles titles = new BareTitles(document.text(), mentions, clusters);
    this.antecedents = new Antecedents(document, titles, memory);
    this.reader = new SentenceQuotations(document, phrases, antecedents, memory);
    this.topics = new SentenceTopics(document.text(), phrases, antecedents);
    this.sources = new SourceFinder(document.text(), phrases);
    this.standing = new StandingQuotations(document, phrases);
    this.interview = new Interview(document, clusters);
    this.signatures = new Signatures(document.text(), mentions);
    EojeolReader words = new EojeolReader(document, QuotationMarks.find(document), mentions);
    document.sentences().forEach(sentence -> eojeols.add(words.read(sentence)));
  }

  List<Reported> find() {
    for (Sentence sentence : document.sentences()) {
      if (isHeading(sentence)) {
        continue;
      }
      List<Eojeol> words = eojeols.get(sentence.index());
      if (standing.stands(words)) {
        words.stream()
            .filter(word -> word.quoted() != null)
            .forEach(word -> addStanding(sentence, word.quoted()));
        continue;
      }
      int head = standing.headlined(words);
      if (head < 0) {
        addReported(sentence, words);
      } else {
        addHeadlined(sentence, words, head);
      }
    }
    return found;
  }

  private boolean isHeading(Sentence sentence) {
    return document.document().blocks().get(sentence.block()).kind() == BlockKind.HEADING;
  }

  private void addReported(Sentence sentence, List<Eojeol> words) {
    memory.askedOf(topics.asked(words), sentence);
    List<Reported> reported = reader.in(sentence, words);
    if (reported.isEmpty()) {
      sources.in(sentence, words).ifPresent(found::add);
    }
    found.addAll(reported);
    if (reported.isEmpty()) {
      memory.toldOf(topics.topic(words), sentence);
    } else {
      Speaker later = topics.subjectBehind(words, reported.getLast());
      memory.spoke(later == null ? reported.getLast().speaker() : later, sentence);
    }
    int announcer = isOpen(reported, words) ? standing.announcer(sentence, words) : -1;
    isWritten = standing.isWriting(words);
    isAsked = standing.isQuestion(words);
    announced = announcer < 0 ? null : topics.of(words, announcer);
  }

  /** Whether a sentence's last verb is not yet the cue of anything: 왜냐고 묻자 그는 답했다. */
  private static boolean isOpen(List<Reported> reported, List<Eojeol> words) {
    return reported.isEmpty()
        || reported.getLast().cue() == null
        || reported.getLast().cue().end() < words.getLast().start();
  }

  private void addStanding(Sentence sentence, Quoted quoted) {
    Speaker signed = signatures.speaker(quoted.end());
    Told told = signed == null ? told(sentence) : new Told(signed, null);
    Speaker speaker = told == null ? speakerOfStanding(sentence) : told.speaker();
    found.add(
        new Reported(
            Kind.DIRECT, quoted.content(), speaker, told == null ? null : told.cue(), sentence));
    memory.spoke(speaker, sentence);
  }

  private void addHeadlined(Sentence sentence, List<Eojeol> words, int head) {
    Speaker speaker = topics.of(words, head);
    words.stream()
        .filter(word -> word.quoted() != null)
        .map(word -> new Reported(Kind.DIRECT, word.quoted().content(), speaker, null, sentence))
        .forEach(found::add);
    memory.spoke(speaker, sentence);
  }

  private static Speaker speaker(Located located) {
    return new Speaker(located.mention().text(), located.mention().span(), located.cluster());
  }

  /** What the next sentence tells; behind an answer the next paragraph tells of something else. */
  private Told told(Sentence sentence) {
    int next = sentence.index() + 1;
    boolean isOver =
        next >= eojeols.size()
            || interview.answering(sentence) != null
                && document.sentences().get(next).block() != sentence.block();
    Told told = isOver ? null : standing.after(eojeols.get(next));
    return told == null ? null : new Told(antecedents.of(told.speaker()), told.cue());
  }

  private Speaker speakerOfStanding(Sentence sentence) {
    if (announced != null) {
      return announced;
    }
    Speaker answering = interview.answering(sentence);
    if (answering != null) {
      return answering;
    }
    if (isAsked && chief != null) {
      Mention first = chief.mentions().getFirst();
      return new Speaker(first.text(), first.span(), chief);
    }
    Speaker before = memory.spokenIn(sentence);
    Speaker told = before == null ? memory.personToldOf(sentence) : before;
    Speaker framing = told == null ? framing(sentence) : told;
    Speaker introduced = framing == null ? introduced(sentence) : framing;
    return introduced == null && !isWritten ? protagonist() : introduced;
  }

  /**
   * The last person spoken of, if the article is about nobody more: a profile goes on with its
   * hero.
   */
  private Speaker protagonist() {
    Speaker last = memory.person();
    return last != null && chief != null && last.entity() == chief ? last : null;
  }

  /** 손 원장은 환자를 본다. 의사는 둘뿐이다. “…” 손 원장은: of whom its paragraph tells before and behind it. */
  private Speaker framing(Sentence sentence) {
    int next = sentence.index() + 1;
    boolean goesOn =
        memory.isPersonIn(sentence.block())
            && next < eojeols.size()
            && document.sentences().get(next).block() == sentence.block();
    int subject = goesOn ? standing.subject(eojeols.get(next)) : -1;
    Speaker behind = subject < 0 ? null : topics.of(eojeols.get(next), subject);
    boolean isSame = behind != null && behind.entity() == memory.person().entity();
    return isSame && behind.entity() != null ? behind : null;
  }

  /** “무슨 설명이냐.” 마덕수씨가 일어섰다: who opens a paragraph with a quotation is named right behind it. */
  private Speaker introduced(Sentence sentence) {
    int next = sentence.index() + 1;
    boolean opens =
        document.document().blocks().get(sentence.block()).start() == sentence.start()
            && next < eojeols.size()
            && (sentence.index() == 0
                || document.sentences().get(next).block() == sentence.block());
    if (!opens) {
      return null;
    }
    if (sentence.index() == 0) {
      return firstPerson(next);
    }
    int subject = standing.subject(eojeols.get(next));
    Speaker speaker = subject < 0 ? null : topics.of(eojeols.get(next), subject);
    return speaker != null && isPerson(speaker) ? speaker : topics.clefted(eojeols.get(next));
  }

  /** “…” 낡은 창고. 셰프 진해솔(38)이 연 식당은 붐빈다: who an article that opens so is about. */
  private Speaker firstPerson(int from) {
    int to = Math.min(document.sentences().size(), from + OPENING_REACH);
    Span opening =
        new Span(document.sentences().get(from).start(), document.sentences().get(to - 1).end());
    return mentions.within(opening).stream()
        .filter(located -> located.cluster().type() == EntityType.PERSON)
        .findFirst()
        .map(ArticleQuotations::speaker)
        .orElse(null);
  }

  /** Somebody named, or without a name one alone: 안모(36) 씨, 한 주민. */
  private static boolean isPerson(Speaker speaker) {
    return speaker.entity() == null
        ? UnnamedPeople.isOne(speaker.text())
        : speaker.entity().type() == EntityType.PERSON;
  }
}
