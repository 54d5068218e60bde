package org.constitutionreview.document;

import java.util.List;
import java.util.Map;
import org.constitutionreview.document.problem.Problem;
import org.constitutionreview.document.problem.ProblemType;
import org.constitutionreview.document.text.TextRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;

/** Turns whatever goes wrong into problem details. Faults of ours are logged, and stay generic to the caller. */
@RestControllerAdvice
class ApiProblems {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);
    private static final String KEY = "Idempotency-Key";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(Problem problem, ServletWebRequest request) {
        var answer = ResponseEntity.status(problem.type().status()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (problem.type() == ProblemType.SIGN_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.body(ProblemWriter.detail(problem, request.getRequest().getRequestURI()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongFields(BindException e, ServletWebRequest request) {
        var errors = e.getFieldErrors().stream()
                .map(error -> Map.of("field", error.getField(), "message", message(error.getDefaultMessage())))
                .toList();
        return problem(invalid(errors), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongParameters(HandlerMethodValidationException e, ServletWebRequest request) {
        var errors = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> Map.of(
                                "field",
                                message(result.getMethodParameter().getParameterName()),
                                "message",
                                message(error.getDefaultMessage()))))
                .toList();
        return problem(invalid(errors), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongType(MethodArgumentTypeMismatchException e, ServletWebRequest request) {
        return problem(
                KEY.equals(e.getName())
                        ? keyMissing()
                        : Problem.invalid(
                                e.getName(), "\"" + e.getValue() + "\" can't be read as " + e.getName() + "."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingHeader(MissingRequestHeaderException e, ServletWebRequest request) {
        return problem(
                KEY.equals(e.getHeaderName())
                        ? keyMissing()
                        : Problem.invalid(e.getHeaderName(), "The header " + e.getHeaderName() + " is missing."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e, ServletWebRequest request) {
        return problem(
                Problem.invalid(e.getParameterName(), "The parameter " + e.getParameterName() + " is missing."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e, ServletWebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Problem problem) {
                return problem(problem, request);
            }
        }
        return problem(Problem.invalid(field(e.getCause()), "The request isn't JSON of the expected form."), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missingFile(MissingServletRequestPartException e, ServletWebRequest request) {
        return problem(
                Problem.invalid(e.getRequestPartName(), "The file is missing. Choose one and upload it."), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(MaxUploadSizeExceededException e, ServletWebRequest request) {
        return problem(
                new Problem(
                        ProblemType.TOO_LARGE,
                        "The file is larger than 50 MB. Nothing was changed; take pictures out of it, or split it."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadableUpload(MultipartException e, ServletWebRequest request) {
        return problem(Problem.invalid("file", "The upload can't be read. Send it as multipart/form-data."), request);
    }

    /** The engine's own words are fit for whoever asked. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unsoundText(TextRefused e, ServletWebRequest request) {
        return problem(Problem.invalid("operations", String.valueOf(e.getMessage())), request);
    }

    @ExceptionHandler({NoResourceFoundException.class})
    ResponseEntity<ProblemDetail> nothingHere(ServletWebRequest request) {
        return problem(new Problem(ProblemType.NOT_FOUND, "There is nothing at this address."), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongMethod(HttpRequestMethodNotSupportedException e, ServletWebRequest request) {
        return problem(
                new Problem(ProblemType.METHOD_NOT_ALLOWED, "This address doesn't know " + e.getMethod() + "."),
                request);
    }

    @ExceptionHandler({HttpMediaTypeNotSupportedException.class, HttpMediaTypeNotAcceptableException.class})
    ResponseEntity<ProblemDetail> wrongMediaType(ServletWebRequest request) {
        return problem(new Problem(ProblemType.MEDIA_TYPE, "Send and accept application/json."), request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> storeUnreachable(DataAccessResourceFailureException e, ServletWebRequest request) {
        log.warn("The store can't be reached", e);
        return problem(
                new Problem(
                        ProblemType.UNAVAILABLE,
                        "The store of the texts can't be reached just now. Nothing was changed; try again in a minute."),
                request);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception e, ServletWebRequest request) {
        log.error("{} failed", request.getRequest().getRequestURI(), e);
        return problem(
                new Problem(ProblemType.INTERNAL, "Something went wrong on our side. Try again; if it stays, tell us."),
                request);
    }

    private static Problem invalid(List<Map<String, String>> errors) {
        var detail = errors.stream()
                .map(error -> error.get("field") + ": " + error.get("message"))
                .reduce((left, right) -> left + "; " + right)
                .orElse("The request is not valid");
        return new Problem(ProblemType.VALIDATION, detail + ".", Map.of("errors", errors));
    }

    private static Problem keyMissing() {
        return new Problem(
                ProblemType.IDEMPOTENCY_KEY_MISSING,
                "Send an Idempotency-Key header with a UUID of your own, so that a repetition is recognised.");
    }

    private static String field(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException e)) {
            return "body";
        }
        var path = new StringBuilder();
        e.getPath()
                .forEach(step -> path.append(
                        step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : (path.isEmpty() ? "" : ".") + step.getPropertyName()));
        return path.isEmpty() ? "body" : path.toString();
    }

    private static String message(@Nullable String message) {
        return message == null ? "is not valid" : message;
    }
}
