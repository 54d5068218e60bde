package org.constitutionreview.workflow.document;

import org.constitutionreview.workflow.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells people that the texts can't be reached, and our log why. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class DocumentServiceProblems {

    private static final Logger log = LoggerFactory.getLogger(DocumentServiceProblems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unavailable(DocumentServiceUnavailable failure) {
        log.warn("{} {}", failure.getMessage(), String.valueOf(failure.getCause()));
        Problem problem = Problem.unavailable(
                "The texts and reports can't be reached at the moment. Nothing was changed; try again in a minute.");
        return ResponseEntity.status(problem.body().getStatus()).body(problem.body());
    }
}
