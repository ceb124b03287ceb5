package nl.voortgang.command;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.voortgang.command.dispatch.Command;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "nl.voortgang.command", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] DOMAIN = {"..command.bulkapproval", "..command.goaltree", "..command.portfolio",
            "..command.report", "..command.statusupdate", "..command.substitution"};

    private static final String[] FRAMEWORKS = {"org.springframework..", "org.axonframework..", "jakarta..",
            "org.apache.kafka..", "java.sql", "javax.sql"};

    @ArchTest
    static final ArchRule no_two_packages_need_each_other = slices().matching("nl.voortgang.command.(*)..").should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule each_package_knows_only_what_lies_under_it = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("mail").definedBy("..command.mail")
            .layer("reminder").definedBy("..command.reminder")
            .layer("bulk approval").definedBy("..command.bulkapproval")
            .layer("status update").definedBy("..command.statusupdate")
            .layer("report").definedBy("..command.report")
            .layer("tree").definedBy("..command.goaltree")
            .layer("portfolio").definedBy("..command.portfolio")
            .layer("substitution").definedBy("..command.substitution")
            .layer("people").definedBy("..command.person")
            .layer("dispatch").definedBy("..command.dispatch")
            .layer("publisher").definedBy("..command.publisher")
            .layer("evidence").definedBy("..command.evidence")
            .layer("verification").definedBy("..command.verification")
            .layer("proof").definedBy("..command.proof")
            .layer("checkpoint").definedBy("..command.checkpoint")
            .layer("ledger").definedBy("..command.ledger")
            .layer("event store").definedBy("..command.eventstore")
            .whereLayer("mail").mayNotBeAccessedByAnyLayer()
            .whereLayer("reminder").mayOnlyBeAccessedByLayers("mail")
            .whereLayer("bulk approval").mayNotBeAccessedByAnyLayer()
            .whereLayer("status update").mayOnlyBeAccessedByLayers("bulk approval", "reminder", "proof", "evidence")
            .whereLayer("report").mayOnlyBeAccessedByLayers("status update", "reminder", "mail")
            .whereLayer("tree").mayOnlyBeAccessedByLayers("report", "status update", "mail")
            .whereLayer("portfolio").mayOnlyBeAccessedByLayers("tree", "report", "status update", "reminder")
            .whereLayer("people").mayOnlyBeAccessedByLayers("reminder", "mail")
            .whereLayer("substitution").mayOnlyBeAccessedByLayers("status update", "reminder")
            .whereLayer("dispatch").mayOnlyBeAccessedByLayers("tree", "portfolio", "substitution", "report",
                    "status update", "bulk approval")
            .whereLayer("publisher").mayNotBeAccessedByAnyLayer()
            .whereLayer("evidence").mayNotBeAccessedByAnyLayer()
            .whereLayer("verification").mayNotBeAccessedByAnyLayer()
            .whereLayer("proof").mayNotBeAccessedByAnyLayer()
            .whereLayer("checkpoint").mayOnlyBeAccessedByLayers("proof", "evidence", "verification")
            .whereLayer("ledger").mayOnlyBeAccessedByLayers("publisher", "proof", "evidence", "verification",
                    "checkpoint", "reminder", "mail");

    /** What decides, and all it is made of: every class of the domain that no framework has to know. */
    @ArchTest
    static final ArchRule decisions_know_no_framework = noClasses().that().resideInAnyPackage(DOMAIN).and()
            .areNotAnnotatedWith(RestController.class).and().areNotAnnotatedWith(Aggregate.class).and()
            .areNotMetaAnnotatedWith("org.springframework.stereotype.Component").and()
            .areNotMemberClasses().and().doNotHaveSimpleName("package-info").should().dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule commands_states_and_rules_know_no_framework = noClasses().that(
            assignableTo(Command.class).or(nameMatching(".*(State|Rules)(\\$.*)?"))).and()
            .resideInAnyPackage(DOMAIN).should().dependOnClassesThat().resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule nothing_reads_the_clock_but_one_place = noClasses().that()
            .doNotHaveSimpleName("DispatchConfiguration").should().callMethodWhere(
                    target(nameMatching("now|system|systemUTC|systemDefaultZone|tick.*"))
                            .and(target(owner(assignableToAny(Instant.class, LocalDate.class, LocalDateTime.class,
                                    OffsetDateTime.class, ZonedDateTime.class, Clock.class, InstantSource.class)))))
            .orShould().callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule what_a_class_needs_comes_through_its_constructor = noFields().should()
            .beAnnotatedWith(Autowired.class).orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value");

    @ArchTest
    static final ArchRule controllers_and_aggregates_are_nobody_elses_business = classes().that()
            .areAnnotatedWith(RestController.class).or().areAnnotatedWith(Aggregate.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule only_the_publisher_knows_Kafka = noClasses().that()
            .resideOutsideOfPackage("..command.publisher").should().dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    private static DescribedPredicate<JavaClass> assignableToAny(Class<?>... types) {
        Set<String> names = Arrays.stream(types).map(Class::getName).collect(Collectors.toSet());
        return DescribedPredicate.describe("a clock", type -> names.contains(type.getName()));
    }
}
