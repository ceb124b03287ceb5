package nl.voortgang.proof;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.voortgang", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule what_proves_and_checks_needs_nothing_but_the_JDK = classes().should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("nl.voortgang.proof..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule the_tree_knows_nothing_of_signatures = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("note").definedBy("..proof.note").layer("tree").definedBy("..proof.tree")
            .whereLayer("note").mayNotBeAccessedByAnyLayer();
}
