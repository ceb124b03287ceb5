package nl.voortgang.contract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.voortgang", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_published_language_depends_on_nothing_of_ours_and_on_no_framework = classes().should()
            .onlyDependOnClassesThat().resideInAnyPackage("nl.voortgang.contract..", "java..", "tools.jackson..",
                    "com.fasterxml.jackson.annotation..", "org.erdtman.jcs..", "org.jspecify..");

    @ArchTest
    static final ArchRule its_packages_have_no_cycles = slices().matching("nl.voortgang.contract.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule every_fact_is_a_record_with_a_public_name = classes().that(assignableTo(Event.class)).and()
            .areNotInterfaces().should().beRecords().andShould().beAnnotatedWith(EventType.class);
}
