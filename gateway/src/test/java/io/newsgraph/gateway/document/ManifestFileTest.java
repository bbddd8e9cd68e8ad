package io.newsgraph.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestFileTest {

  private final ManifestFile reader = new ManifestFile(new ObjectMapper());

  @TempDir Path folder;

  @Test
  void relaysAndCodegensFormIsAnObjectOfTextsByHash() throws IOException {
    Manifest manifest = read("{\"0a1b\": \"query A { a }\", \"2c3d\": \"query B { b }\"}");

    assertThat(manifest.size()).isEqualTo(2);
    assertThat(manifest.text("2c3d")).contains("query B { b }");
    assertThat(manifest.lists("query A { a }")).isTrue();
    assertThat(manifest.lists("query A {a}")).isFalse();
  }

  @Test
  void apollosFormListsOperations() throws IOException {
    Manifest manifest =
        read(
            """
            {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
              {"id": "0a1b", "name": "A", "type": "query", "body": "query A { a }"},
              {"id": "2c3d", "name": "M", "type": "mutation", "body": "mutation M { m }"}]}
            """);

    assertThat(manifest.size()).isEqualTo(2);
    assertThat(manifest.text("0a1b")).contains("query A { a }");
  }

  @Test
  void documentIsFoundByItsSha256WhateverItsIdIsMadeOf() throws IOException {
    Manifest manifest = read("{\"md5-of-it\": \"{ a }\"}");

    assertThat(manifest.text(Sha256.of("{ a }"))).contains("{ a }");
    assertThat(manifest.text("sha256:" + Sha256.of("{ a }"))).contains("{ a }");
    assertThat(manifest.text(Sha256.of("{ b }"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[] | is no JSON object",
        "{} | lists no document",
        "{\"0a\": 5} | has no text for 0a",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 2} | is of another version",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1} | lists no document",
        "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": [{\"id\": \"0a\"}]}"
            + " | has no text for 0a",
        "{ | can't be read",
      })
  void fileThatIsNoManifestIsToldSo(String text, String what) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(UnreadableManifest.class)
        .hasMessageContaining(what);
  }

  @Test
  void missingFileIsToldSo() {
    assertThatThrownBy(() -> reader.read(folder.resolve("none.json")))
        .isInstanceOf(UnreadableManifest.class)
        .hasMessageContaining("none.json can't be read");
  }

  private Manifest read(String text) throws IOException {
    return reader.read(Files.writeString(folder.resolve("manifest.json"), text));
  }
}
