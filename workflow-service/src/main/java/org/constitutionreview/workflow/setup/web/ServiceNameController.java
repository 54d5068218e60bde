package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.constitutionreview.workflow.listing.Listing;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.setup.ServiceName;
import org.constitutionreview.workflow.setup.ServiceNames;
import org.constitutionreview.workflow.setup.Setup;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The services of the council. */
@RestController
@RequestMapping("/api/workflow/services")
class ServiceNameController {

    private final ServiceNames services;
    private final Setup setup;

    ServiceNameController(ServiceNames services, Setup setup) {
        this.services = services;
        this.setup = setup;
    }

    @GetMapping
    Listing<ServiceName> all() {
        return Listing.of(services.all());
    }

    @PutMapping("/{key}")
    @MaySetUp
    ServiceName put(
            @PathVariable
                    @Pattern(regexp = "service:[a-z0-9-]+", message = "must be a group, such as service:legal-services")
                    String key,
            @RequestBody @Valid ServiceNameRequest request,
            Person person) {
        return setup.put(person, new ServiceName(key, request.name()));
    }

    record ServiceNameRequest(@NotBlank @Size(max = 200) String name) {}
}
