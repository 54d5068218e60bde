package org.constitutionreview.document;

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

@AnalyzeClasses(packages = "org.constitutionreview.document", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theTextEngineIsPlainJava = noClasses()
            .that()
            .resideInAPackage("..document.text..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages(
                    "..document.text..",
                    "java..",
                    "javax.xml.stream..",
                    "org.jspecify..",
                    "org.jsoup..",
                    "org.commonmark..");

    @ArchTest
    static final ArchRule featuresDoNotGoRoundInCircles =
            slices().matching("org.constitutionreview.document.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theWebKnowsFeaturesAndNotTheOtherWayRound = noClasses()
            .that()
            .resideOutsideOfPackage("..web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.constitutionreview.document..web..");

    @ArchTest
    static final ArchRule controllersLieBeneathTheirFeature = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAPackage("..web")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule onlyTheWebKnowsHttp = noClasses()
            .that()
            .resideOutsideOfPackages("..web", "org.constitutionreview.document")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule onlyNewsKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("..news..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka..");

    @ArchTest
    static final ArchRule onlySearchKnowsLucene = noClasses()
            .that()
            .resideOutsideOfPackage("..search..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule noClock = noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule constructorsInject = fields().should().notBeAnnotatedWith(Autowired.class);
}
