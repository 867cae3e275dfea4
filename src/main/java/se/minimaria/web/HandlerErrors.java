package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** What handlers throw. Refusals of sign-in and access go on to the security filters, which know the way from there. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class HandlerErrors {

    private final ErrorPages pages;

    HandlerErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void refused(RuntimeException refusal) {
        throw refusal;
    }

    /** Whoever listened to a stream has gone, as everybody does some time; there is nobody left to answer. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException gone, HttpServletResponse response) {
        // with the response among its arguments the method has dealt with it
    }

    @ExceptionHandler
    Object failed(Exception fault, HttpServletRequest request, HttpServletResponse response) {
        return pages.answer(status(fault), fault, request, response);
    }

    private static int status(Exception fault) {
        if (fault instanceof ErrorResponse known) {
            return known.getStatusCode().value();
        }
        if (fault instanceof InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
        if (fault instanceof TypeMismatchException) {
            return 400;
        }
        ResponseStatus named = AnnotatedElementUtils.findMergedAnnotation(fault.getClass(), ResponseStatus.class);
        return named != null ? named.code().value() : 500;
    }
}
