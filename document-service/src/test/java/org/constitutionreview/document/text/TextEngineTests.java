package org.constitutionreview.document.text;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class TextEngineTests {

    @Test
    void knowsNothingButJava() {
        classes()
                .that()
                .resideInAPackage("org.constitutionreview.document.text..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.constitutionreview.document.text..",
                        "java..",
                        "javax.xml..",
                        "org.jsoup..",
                        "org.commonmark..",
                        "org.jspecify..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.constitutionreview.document.text"));
    }
}
