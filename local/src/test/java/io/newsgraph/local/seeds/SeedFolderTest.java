package io.newsgraph.local.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeedFolderTest {

  @TempDir Path folder;

  @Test
  void everyArticleOfTheProjectIsInTheFormat() {
    Path seeds = Path.of(System.getProperty("newsgraph.home"), "seeds");

    assertThat(SeedFolder.open(seeds).articles())
        .hasSizeGreaterThanOrEqualTo(14)
        .allSatisfy(seed -> assertThat(seed.metadata()).containsKeys("url", "publisher"));
  }

  @Test
  void aChangedArticleMakesThemOtherSeeds() throws IOException {
    Path file = Files.writeString(folder.resolve("1.txt"), "---\n첫째");
    Path marker = folder.resolve("loaded");
    SeedLoader.markLoaded(SeedFolder.open(folder), marker);
    assertThat(SeedLoader.wereLoaded(SeedFolder.open(folder), marker)).isTrue();

    Files.writeString(file, "---\n둘째");

    assertThat(SeedLoader.wereLoaded(SeedFolder.open(folder), marker)).isFalse();
  }

  @Test
  void aFolderThatIsNotThereHasNoArticles() {
    assertThat(SeedFolder.open(folder.resolve("none")).files()).isEmpty();
  }
}
