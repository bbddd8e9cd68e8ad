package io.newsgraph.evaluation.benchmark;

import io.newsgraph.analysis.language.BlockKind;
import io.newsgraph.analysis.language.Document;
import io.newsgraph.analysis.language.TextBlock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Long and odd texts, on which whatever does not grow in proportion to its input shows. */
public enum LongText {
  MEGABYTE("an article of a million characters", 1_000_000) {
    @Override
    Document write(List<Document> articles) {
      return repeated(articles, length());
    }
  },
  ONE_SENTENCE("one sentence of 100,000 characters", 100_000) {
    @Override
    Document write(List<Document> articles) {
      String text = texts(articles).replaceAll("[.?!\"“”‘’'\\s]+", " ");
      return one(fill(text, length()));
    }
  },
  ONE_WORD("one word of 100,000 characters", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill(texts(articles).replaceAll("[^가-힣]+", ""), length()));
    }
  },
  QUOTATIONS("quotations alone", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("“이번에는 꼭 해내겠다”고 말했다. ‘봄이 왔다’며 웃었다. ", length()));
    }
  },
  QUOTATION_MARKS("quotation marks alone", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("“”‘’\"'", length()));
    }
  },
  UNPAIRED("quotations that are never closed", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("“이번에는 ‘꼭 (해내겠다고 \"말했다. ", length()));
    }
  },
  NUMBERS("numbers alone", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("2024 10월 3일 1,200억 5천만 원 37.5% 3-1 12:30 ", length()));
    }
  },
  DIGITS("digits alone", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("8675309", length()));
    }
  },
  LATIN("Latin letters alone", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("The quick brown fox, of Foxfield Inc., jumps over it. ", length()));
    }
  },
  EMOJI("emoji alone", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("😀👍🏽👨‍👩‍👧", length()));
    }
  },
  NAMES("names and offices alone", 100_000) {
    @Override
    Document write(List<Document> articles) {
      return one(fill("박은설 솔빛시장, 한도윤 노을전자 대표, 김 시장, 한 대표와 ", length()));
    }
  };

  private static final OffsetDateTime PUBLISHED = OffsetDateTime.parse("2024-10-04T09:00:00+09:00");

  private final String label;
  private final int length;

  LongText(String label, int length) {
    this.label = label;
    this.length = length;
  }

  /** As tables name it. */
  String label() {
    return label;
  }

  /** Characters, about. */
  int length() {
    return length;
  }

  /** Writes the text, some of them out of real articles. */
  abstract Document write(List<Document> articles);

  /** Writes the text out of the articles of {@link Articles#load}. */
  Document write(Path folder) throws IOException {
    return write(Articles.load(folder));
  }

  private static Document one(String text) {
    return new Document(
        null, PUBLISHED, text, List.of(new TextBlock(0, BlockKind.PARAGRAPH, 0, text.length())));
  }

  /** The pattern again and again; a surrogate pair may be cut at the end. */
  private static String fill(String pattern, int length) {
    return pattern.repeat(length / pattern.length() + 1).substring(0, length);
  }

  private static String texts(List<Document> articles) {
    return articles.stream().map(Document::text).collect(Collectors.joining(" "));
  }

  /** The blocks of all articles, over and over, as those of one. */
  private static Document repeated(List<Document> articles, int length) {
    StringBuilder text = new StringBuilder(length + length / 10);
    List<TextBlock> blocks = new ArrayList<>();
    while (text.length() < length) {
      articles.forEach(article -> append(article, text, blocks));
    }
    return new Document(articles.getFirst().title(), PUBLISHED, text.toString(), blocks);
  }

  private static void append(Document article, StringBuilder text, List<TextBlock> blocks) {
    for (TextBlock block : article.blocks()) {
      if (!text.isEmpty()) {
        text.append(Document.BLOCK_SEPARATOR);
      }
      int start = text.length();
      text.append(article.text(), block.start(), block.end());
      blocks.add(new TextBlock(blocks.size(), block.kind(), start, text.length()));
    }
  }
}
