package nl.voortgang.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import nl.voortgang.query.reading.Asked;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "nl.voortgang.query", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule no_two_packages_need_each_other = slices().matching("nl.voortgang.query.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule no_question_reaches_the_database_but_through_reading = noClasses().that()
            .resideOutsideOfPackages("..query.reading", "..query.intake", "..query.versions", "..query.rebuild",
                    "..query.integrity")
            .should()
            .dependOnClassesThat().resideInAnyPackage("java.sql", "javax.sql", "org.springframework.jdbc..",
                    "org.postgresql..", "com.zaxxer..");

    @ArchTest
    static final ArchRule a_question_does_not_know_how_events_come_in = noClasses().that()
            .resideInAnyPackage("..query.matrix", "..query.worklist", "..query.board").should().dependOnClassesThat()
            .resideInAnyPackage("..query.intake", "..query.versions", "org.apache.kafka..");

    @ArchTest
    static final ArchRule every_question_says_who_asks = methods().that().areAnnotatedWith(GetMapping.class)
            .should(takeWhatWasAsked());

    @ArchTest
    static final ArchRule controllers_are_nobody_elses_business = classes().that()
            .areAnnotatedWith(RestController.class).should().bePackagePrivate().andShould()
            .haveSimpleNameEndingWith("Controller");

    private static ArchCondition<JavaMethod> takeWhatWasAsked() {
        return new ArchCondition<>("take " + Asked.class.getSimpleName()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean asked = method.getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Asked.class));
                events.add(new SimpleConditionEvent(method, asked, method.getFullName()));
            }
        };
    }
}
