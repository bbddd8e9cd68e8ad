package io.newsgraph.article;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.newsgraph.testing.PackageRules;

@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "io.newsgraph.article";

  @ArchTest
  static final ArchRule packagesAreNamedByFeature = PackageRules.packagesAreNamedByFeature(ROOT);

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles = PackageRules.featuresAreFreeOfCycles(ROOT);

  @ArchTest static final ArchRule parsingIsPlainJava = PackageRules.isPlainJava(ROOT + ".parse..");

  @ArchTest
  static final ArchRule identityTimeAndTextArePlainJava =
      PackageRules.isPlainJava(ROOT + ".identity..", ROOT + ".time..", ROOT + ".text..");

  /** What is stored must not depend on how it is asked for. */
  @ArchTest
  static final ArchRule theArchiveKnowsNothingOfRequests =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".archive..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.ws.rs..", ROOT + ".reading..", ROOT + ".ingest..");
}
