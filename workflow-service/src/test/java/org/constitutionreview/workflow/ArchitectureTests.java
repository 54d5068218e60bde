package org.constitutionreview.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.constitutionreview.workflow", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    /** Without their web packages: a page's view may join several features. */
    @ArchTest
    static final ArchRule featuresDoNotGoRoundInCircles =
            slices().matching("org.constitutionreview.workflow.(*)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theWebKnowsFeaturesAndNotTheOtherWayRound = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.constitutionreview.workflow..web..");

    /** Its successor is then a change of these. */
    @ArchTest
    static final ArchRule fewKnowTheEngine = noClasses()
            .that()
            .haveNameNotMatching(".*\\.(EngineConfiguration|StepListener|AmendmentProcess|AmendmentSteps|ReviewProcess"
                    + "|AmendmentDiagram|FailedSteps)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlyOutboxAndAuditKnowKafka = noClasses()
            .that()
            .resideOutsideOfPackages("..outbox..", "..audit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    /** Libraries would pick it up as theirs. */
    @ArchTest
    static final ArchRule noClock = noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule constructorsInject = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule controllersAreTheirPackagesOwn =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();
}
