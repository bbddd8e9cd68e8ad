package io.newsgraph.analysis.language;

import java.util.ArrayList;
import java.util.List;

/** Reads an article for its marks, sentences and morphemes. */
public final class LanguageAnalyzer {

  private final MorphologicalAnalyzer morphology = new MorphologicalAnalyzer();

  /** Annotates a document; takes time in proportion to its length. */
  public AnnotatedDocument annotate(Document document) {
    List<Bracketed> brackets = new ArrayList<>();
    for (TextBlock block : document.blocks()) {
      brackets.addAll(BracketFinder.find(document.text(), block.span()));
    }
    List<Sentence> sentences = SentenceSplitter.split(document, brackets);
    List<Morpheme> morphemes = morphology.analyze(document.text());
    List<Word> words = WordFinder.find(document.text(), sentences);
    return new AnnotatedDocument(document, sentences, brackets, morphemes, words);
  }
}
