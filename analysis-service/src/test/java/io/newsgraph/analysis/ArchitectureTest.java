package io.newsgraph.analysis;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.newsgraph.testing.PackageRules;

@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "io.newsgraph.analysis";

  @ArchTest
  static final ArchRule packagesAreNamedByFeature = PackageRules.packagesAreNamedByFeature(ROOT);

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles = PackageRules.featuresAreFreeOfCycles(ROOT);

  @ArchTest
  static final ArchRule partsOfEntitiesAreFreeOfCycles =
      PackageRules.partsAreFreeOfCycles(ROOT + ".entity");

  @ArchTest
  static final ArchRule partsOfRelationsAreFreeOfCycles =
      PackageRules.partsAreFreeOfCycles(ROOT + ".relation");

  @ArchTest
  static final ArchRule languageWorkIsPlainJava =
      PackageRules.isPlainJava(
          ROOT + ".language..",
          ROOT + ".keyword..",
          ROOT + ".entity.name..",
          ROOT + ".entity.recognition..",
          ROOT + ".entity.coreference..",
          ROOT + ".hedging..",
          ROOT + ".time..",
          ROOT + ".amount..",
          ROOT + ".quotation..",
          ROOT + ".relation..",
          ROOT + ".topic..",
          ROOT + ".analyzer..");
}
