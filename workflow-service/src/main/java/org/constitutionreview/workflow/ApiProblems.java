package org.constitutionreview.workflow;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.constitutionreview.workflow.problem.FieldError;
import org.constitutionreview.workflow.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Answers every failure as an RFC 9457 problem of one of our types, in words its reader understands. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler
    ResponseEntity<Object> problem(Problem problem, WebRequest request) {
        return answer(problem, problem, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException denied, WebRequest request) {
        return answer(denied, Problem.forbidden("Your roles don't allow this."), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> tooBusy(ConcurrencyFailureException collision, WebRequest request) {
        log.warn("Gave up after repeated collisions", collision);
        return answer(
                collision,
                Problem.unavailable("Others were working on this at the same moment. Nothing was changed; try again."),
                request);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, CannotCreateTransactionException.class})
    ResponseEntity<Object> noDatabase(Exception failure, WebRequest request) {
        log.error("The database can't be reached", failure);
        return answer(
                failure,
                Problem.unavailable("Our records can't be reached. Nothing was changed; try again in a minute."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<Object> unknown(Exception failure, WebRequest request) {
        log.error("Unexpected failure of {}", request.getDescription(false), failure);
        return answer(
                failure,
                Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal",
                        "Something went wrong",
                        "The fault is ours and has been recorded. Nothing was changed; try again, or tell an administrator."),
                request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = Stream.concat(
                        invalid.getFieldErrors().stream()
                                .map(error -> new FieldError(error.getField(), words(error.getDefaultMessage()))),
                        invalid.getGlobalErrors().stream()
                                .map(error -> new FieldError("", words(error.getDefaultMessage()))))
                .toList();
        return answer(invalid, Problem.validation(errors), request);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = invalid.getParameterValidationResults().stream()
                .flatMap(ApiProblems::errors)
                .toList();
        return answer(invalid, Problem.validation(errors), request);
    }

    private static Stream<FieldError> errors(ParameterValidationResult result) {
        String parameter = words(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(
                        error instanceof org.springframework.validation.FieldError field ? field.getField() : parameter,
                        words(error.getDefaultMessage())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestSizeLimit.Exceeded) {
                return answer(unreadable, RequestSizeLimit.TOO_LARGE, request);
            }
        }
        return answer(unreadable, Problem.validation(misread(unreadable.getCause())), request);
    }

    private static FieldError misread(@Nullable Throwable cause) {
        if (cause instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            String choices = Stream.of(format.getTargetType().getEnumConstants())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            return new FieldError(path(format), "must be one of " + choices);
        }
        if (cause instanceof DatabindException binding) {
            return new FieldError(path(binding), "can't be read; check its form");
        }
        return new FieldError("", "The request is no JSON that can be read.");
    }

    private static String path(DatabindException failure) {
        return failure.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception failure, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Problem problem;
        if (failure instanceof MethodArgumentTypeMismatchException mismatch) {
            problem = Problem.invalid(mismatch.getName(), "can't be read; check its form");
        } else if (failure instanceof MissingServletRequestParameterException missing) {
            problem = Problem.invalid(missing.getParameterName(), "is needed");
        } else if (failure instanceof NoResourceFoundException) {
            problem = Problem.notFound("There is nothing at this address.");
        } else {
            String reason = HttpStatus.valueOf(status.value()).getReasonPhrase();
            problem = Problem.of(
                    HttpStatus.valueOf(status.value()),
                    reason.toLowerCase().replace(' ', '-'),
                    reason,
                    body instanceof ProblemDetail detail ? words(detail.getDetail()) : reason);
        }
        return super.handleExceptionInternal(
                failure,
                located(problem, request),
                headers,
                HttpStatusCode.valueOf(problem.body().getStatus()),
                request);
    }

    private ResponseEntity<Object> answer(Exception failure, Problem problem, WebRequest request) {
        return ResponseEntity.status(problem.body().getStatus()).body(located(problem, request));
    }

    private static ProblemDetail located(Problem problem, WebRequest request) {
        ProblemDetail body = ProblemDetail.forStatus(problem.body().getStatus());
        body.setType(problem.body().getType());
        body.setTitle(problem.body().getTitle());
        body.setDetail(problem.body().getDetail());
        if (problem.body().getProperties() != null) {
            problem.body().getProperties().forEach(body::setProperty);
        }
        if (request.resolveReference(WebRequest.REFERENCE_REQUEST) instanceof HttpServletRequest servlet) {
            body.setInstance(URI.create(servlet.getRequestURI()));
        }
        return body;
    }

    private static String words(@Nullable String message) {
        return message == null ? "is wrong" : message;
    }
}
