package nl.voortgang.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.voortgang.local", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_two_packages_need_each_other = slices().matching("nl.voortgang.local.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule a_part_does_not_know_the_whole = noClasses().that().resideInAPackage("nl.voortgang.local.*..")
            .should().dependOnClassesThat().resideInAPackage("nl.voortgang.local");

    @ArchTest
    static final ArchRule the_demonstration_has_nothing_but_the_public_APIs = classes().that()
            .resideInAPackage("nl.voortgang.local.demonstration").should().onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "tools.jackson..", "nl.voortgang.local.people",
                    "nl.voortgang.local.demonstration");
}
