package nl.voortgang.verifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.voortgang.verifier", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule it_runs_wherever_there_is_a_Java_runtime = classes().should().onlyDependOnClassesThat()
            .resideInAnyPackage("nl.voortgang.verifier", "nl.voortgang.proof..", "java..", "org.jspecify..");

    @ArchTest
    static final ArchRule it_asks_nobody = noClasses().should().dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.net.http..", "java.sql..", "java.nio.channels..");
}
