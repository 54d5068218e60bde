package org.constitutionreview.workflow.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The whole service with a stand-in for document-service, and jobs that run when the test says so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WorkflowServiceTest
@Import({WithDocumentService.class, Jobs.class, Story.class})
public @interface StoryTest {}
