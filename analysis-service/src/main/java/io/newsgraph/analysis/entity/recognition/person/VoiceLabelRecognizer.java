package io.newsgraph.analysis.entity.recognition.person;

import io.newsgraph.analysis.entity.name.EntityType;
import io.newsgraph.analysis.entity.name.KoreanNames;
import io.newsgraph.analysis.entity.name.NamedSpan;
import io.newsgraph.analysis.entity.name.NamedSpan.Evidence;
import io.newsgraph.analysis.entity.recognition.article.ArticleReading;
import io.newsgraph.analysis.entity.recognition.article.EntityRecognizer;
import io.newsgraph.analysis.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds whom broadcasters let speak: [인터뷰] 홍길동/은포소방서 현장대응단장: “…”, [홍길동 / 상인 : “…”]. A label stands
 * at the beginning of a line.
 */
public final class VoiceLabelRecognizer implements EntityRecognizer {

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:\\[[^\\]\n]{1,10}\\] ?)?\\[?(?<name>[가-힣]{2,4}) ?/ ?[^\n:\\]“\"/]{2,40}[:\\]]\\s{0,3}[“\"]",
          Pattern.MULTILINE);

  @Override
  public List<NamedSpan> recognize(ArticleReading article) {
    List<NamedSpan> found = new ArrayList<>();
    Matcher label = LABEL.matcher(article.text());
    while (label.find()) {
      Span name = new Span(label.start("name"), label.end("name"));
      if (KoreanNames.isName(label.group("name"))
          || KoreanNames.mayBeFullName(article.text(), name.start(), name.end())) {
        found.add(new NamedSpan(EntityType.PERSON, name, Evidence.CONTEXT));
      }
    }
    return found;
  }
}
