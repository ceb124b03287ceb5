package nl.voortgang.apirules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.boot.autoconfigure.AutoConfiguration;

@AnalyzeClasses(packages = "nl.voortgang.apirules", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_words_a_service_speaks_know_no_framework = noClasses().that()
            .resideInAPackage("nl.voortgang.apirules").should().dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "tools.jackson..", "nl.voortgang.apirules.*..");

    @ArchTest
    static final ArchRule no_two_packages_need_each_other = slices().matching("nl.voortgang.apirules.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule what_Spring_puts_together_is_nobody_elses_business = classes().that()
            .areAnnotatedWith(AutoConfiguration.class).should().bePackagePrivate();
}
