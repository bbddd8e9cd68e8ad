package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.List;

/** Reads an article for its marks, sentences and morphemes. */
public final class LanguageAnalyzer {

  /** How much of a title is read, in UTF-16 code units: beyond this a "title" is text. */
  public static final int MAX_TITLE_LENGTH = 300;

  private final MorphologicalAnalyzer morphology = new MorphologicalAnalyzer();

  /** Annotates a document; takes time in proportion to its length. */
  public AnnotatedDocument annotate(Document document) {
    return withMorphemes(split(document));
  }

  /** Reads a document for its marks, sentences and words alone. */
  public AnnotatedDocument split(Document document) {
    List<Bracketed> brackets = new ArrayList<>();
    for (TextBlock block : document.blocks()) {
      brackets.addAll(BracketFinder.find(document.text(), block.span()));
    }
    List<Sentence> sentences = SentenceSplitter.split(document, brackets);
    List<Word> words = WordFinder.find(document.text(), sentences);
    return new AnnotatedDocument(document, sentences, brackets, List.of(), List.of(), words);
  }

  /** Adds the morphemes to a document that was split. */
  public AnnotatedDocument withMorphemes(AnnotatedDocument split) {
    return new AnnotatedDocument(
        split.document(),
        split.sentences(),
        split.brackets(),
        titleMorphemes(split.document().title()),
        morphology.analyze(split.text()),
        split.words());
  }

  private List<Morpheme> titleMorphemes(String title) {
    if (title == null) {
      return List.of();
    }
    return morphology.analyze(title.substring(0, Math.min(title.length(), MAX_TITLE_LENGTH)));
  }
}
