package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.Consultee;
import org.constitutionreview.workflow.setup.ConsulteeKind;
import org.constitutionreview.workflow.setup.Consultees;
import org.constitutionreview.workflow.setup.Setup;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Those who can be consulted. */
@RestController
@RequestMapping("/api/workflow/consultees")
class ConsulteeController {

    private final Consultees consultees;
    private final Setup setup;

    ConsulteeController(Consultees consultees, Setup setup) {
        this.consultees = consultees;
        this.setup = setup;
    }

    @GetMapping
    Listing<Consultee> all() {
        return Listing.of(consultees.all());
    }

    @PutMapping("/{key}")
    @MaySetUp
    Consultee put(
            @PathVariable @Pattern(regexp = "consultee:[a-z0-9-]+", message = "must be a group, such as consultee:hr")
                    String key,
            @RequestBody @Valid ConsulteeRequest request,
            Person person) {
        return setup.put(person, new Consultee(key, request.name(), request.kind()));
    }

    record ConsulteeRequest(@NotBlank @Size(max = 200) String name, @NotNull ConsulteeKind kind) {}
}
