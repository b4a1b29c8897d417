package io.github.alteryx4j.examples.spring;

import io.github.alteryx4j.AlteryxException;
import io.github.alteryx4j.ConfigurationException;
import io.github.alteryx4j.InvalidAnswersException;
import io.github.alteryx4j.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What a failed call of the server means for who called this service. */
@RestControllerAdvice
class Problems {

    @ExceptionHandler
    ProblemDetail problem(AlteryxException failure) {
        return ProblemDetail.forStatusAndDetail(status(failure), String.valueOf(failure.getMessage()));
    }

    private static HttpStatus status(AlteryxException failure) {
        if (failure instanceof InvalidAnswersException || failure instanceof ConfigurationException) {
            return HttpStatus.BAD_REQUEST;
        }
        if (failure instanceof NotFoundException) {
            return HttpStatus.NOT_FOUND;
        }
        return failure.isTransient() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.BAD_GATEWAY;
    }
}
