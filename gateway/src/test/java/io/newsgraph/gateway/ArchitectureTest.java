package io.newsgraph.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.newsgraph.testing.PackageRules;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;

@AnalyzeClasses(
    packages = ArchitectureTest.ROOT,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  static final String ROOT = "io.newsgraph.gateway";

  @ArchTest
  static final ArchRule packagesAreNamedByFeature = PackageRules.packagesAreNamedByFeature(ROOT);

  @ArchTest
  static final ArchRule featuresAreFreeOfCycles = PackageRules.featuresAreFreeOfCycles(ROOT);

  /** So that a wrong one stops the start, by its name, rather than a request later on. */
  @ArchTest
  static final ArchRule numbersOfConfigurationHaveABound =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(ConfigMapping.class)
          .and()
          .haveRawReturnType(belongToAnyOf(int.class, long.class))
          .should()
          .beAnnotatedWith(Min.class);
}
