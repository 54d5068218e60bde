package org.constitutionreview.gateway.backend;

import org.springframework.http.HttpStatus;

/** The services know what the address names, but not the part of it that was asked for. */
public class NothingHere extends Refusal {

    public NothingHere() {
        super(HttpStatus.NOT_FOUND, Problem.UNKNOWN);
    }
}
