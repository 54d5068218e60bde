package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.Bodies;
import org.constitutionreview.workflow.setup.Body;
import org.constitutionreview.workflow.setup.BodyKind;
import org.constitutionreview.workflow.setup.Setup;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The bodies of the council. */
@RestController
@RequestMapping("/api/workflow/bodies")
class BodyController {

    private final Bodies bodies;
    private final Setup setup;

    BodyController(Bodies bodies, Setup setup) {
        this.bodies = bodies;
        this.setup = setup;
    }

    @GetMapping
    Listing<Body> all() {
        return Listing.of(bodies.all());
    }

    @PutMapping("/{id}")
    @MaySetUp
    Body put(@PathVariable @Slug String id, @RequestBody @Valid BodyRequest request, Person person) {
        return setup.put(
                person, new Body(id, request.name(), request.shortName(), request.kind(), request.clearDaysNotice()));
    }

    record BodyRequest(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 60) String shortName,
            @NotNull BodyKind kind,
            @NotNull @PositiveOrZero @Max(60) Integer clearDaysNotice) {}
}
