package org.constitutionreview.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "org.constitutionreview.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule pagesAreNamedSoAndKeptToTheirFeature = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .should()
            .haveSimpleNameEndingWith("Pages")
            .andShould()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule theGatewayKeepsNothingButSessions = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.springframework.data..");

    @ArchTest
    static final ArchRule whatAllPagesShareKnowsNoFeature = noClasses()
            .that()
            .resideInAnyPackage("..gateway.backend..", "..gateway.frame..", "..gateway.signin..", "..gateway.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..gateway.agenda..",
                    "..gateway.agreed..",
                    "..gateway.amendment..",
                    "..gateway.constitution..",
                    "..gateway.consultation..",
                    "..gateway.draft..",
                    "..gateway.report..");

    @ArchTest
    static final ArchRule featuresDoNotGoRoundInCircles =
            slices().matching("..gateway.(*)..").should().beFreeOfCycles();
}
