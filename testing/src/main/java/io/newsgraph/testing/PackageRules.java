package io.newsgraph.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules that every module's packages keep; each module's {@code ArchitectureTest} checks them.
 */
public final class PackageRules {

  private PackageRules() {}

  /**
   * Packages are named by feature; these names gather what belongs nowhere.
   *
   * @param root the module's root package, such as {@code io.newsgraph.article}
   */
  public static ArchRule packagesAreNamedByFeature(String root) {
    return noClasses()
        .that()
        .resideInAPackage(root + "..")
        .should()
        .resideInAnyPackage("..util..", "..common..", "..manager..", "..helper..", "..impl..");
  }

  /** Features may build on one another, but never in a circle. */
  public static ArchRule featuresAreFreeOfCycles(String root) {
    return slices().matching(root + ".(*)..").should().beFreeOfCycles();
  }

  /**
   * The same of the parts of one feature.
   *
   * @param feature its package, such as {@code io.newsgraph.analysis.entity}
   */
  public static ArchRule partsAreFreeOfCycles(String feature) {
    return slices().matching(feature + ".(**)").should().beFreeOfCycles();
  }

  /** Logic in these packages is plain Java: readable, and testable without the container. */
  public static ArchRule isPlainJava(String... packages) {
    return noClasses()
        .that()
        .resideInAnyPackage(packages)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.quarkus..", "jakarta..", "io.smallrye..", "org.eclipse..");
  }
}
