package org.constitutionreview.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.constitutionreview.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresDoNotGoRoundInCircles = slices().matching("org.constitutionreview.notification.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and(areReachableOverHttp())
            .should(sayWhoMay());

    @ArchTest
    static final ArchRule theWebKnowsFeaturesAndNotTheOtherWayRound = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.constitutionreview.notification..web..");

    @ArchTest
    static final ArchRule onlyNewsKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..news..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule onlyMailKnowsSmtp = noClasses()
            .that()
            .resideOutsideOfPackage("..mail..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "org.springframework.mail..");

    @ArchTest
    static final ArchRule noClock = noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule constructorsInject = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule controllersAreTheirPackagesOwn =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    private static DescribedPredicate<JavaMethod> areReachableOverHttp() {
        return DescribedPredicate.describe(
                "are reachable over HTTP", method -> method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(PreAuthorize.class)
                        || method.getOwner().isAnnotatedWith(PreAuthorize.class);
                events.add(
                        new SimpleConditionEvent(method, says, method.getFullName() + " doesn't say who may call it"));
            }
        };
    }
}
