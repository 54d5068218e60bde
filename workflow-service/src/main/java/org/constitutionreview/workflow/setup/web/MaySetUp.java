package org.constitutionreview.workflow.setup.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** For governance officers, and for the import. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize("hasRole('GOVERNANCE_OFFICER') or hasAuthority('SCOPE_workflow.import')")
@interface MaySetUp {}
