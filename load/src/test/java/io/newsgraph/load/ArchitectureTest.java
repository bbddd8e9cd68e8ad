package io.newsgraph.load;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.newsgraph.testing.PackageRules;

@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "io.newsgraph.load";

  @ArchTest
  static final ArchRule packagesAreNamedByFeature = PackageRules.packagesAreNamedByFeature(ROOT);

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles = PackageRules.featuresAreFreeOfCycles(ROOT);
}
