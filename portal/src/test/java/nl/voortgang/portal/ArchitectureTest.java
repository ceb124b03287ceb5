package nl.voortgang.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "nl.voortgang.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_two_packages_need_each_other = slices().matching("nl.voortgang.portal.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule a_page_asks_and_acts_through_the_two_services_only = noClasses().that()
            .resideOutsideOfPackages("..portal.api", "..portal.login").should().dependOnClassesThat()
            .resideInAnyPackage("java.net.http", "org.springframework.web.client", "java.sql",
                    "org.springframework.security.oauth2.client..");

    @ArchTest
    static final ArchRule controllers_are_nobody_elses_business = classes().that().areAnnotatedWith(Controller.class)
            .should().bePackagePrivate().andShould().haveSimpleNameEndingWith("Controller");
}
