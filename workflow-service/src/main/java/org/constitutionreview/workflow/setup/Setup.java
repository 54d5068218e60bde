package org.constitutionreview.workflow.setup;

import java.util.Optional;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets things up so that it is known who did; putting the same again leaves no trace. */
@Service
@Transactional
public class Setup {

    private final Bodies bodies;
    private final Meetings meetings;
    private final Consultees consultees;
    private final ServiceNames services;
    private final RegisteredDocuments documents;
    private final CurrentSettings settings;
    private final ApplicationEventPublisher changes;

    Setup(
            Bodies bodies,
            Meetings meetings,
            Consultees consultees,
            ServiceNames services,
            RegisteredDocuments documents,
            CurrentSettings settings,
            ApplicationEventPublisher changes) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.consultees = consultees;
        this.services = services;
        this.documents = documents;
        this.settings = settings;
        this.changes = changes;
    }

    public Body put(Person who, Body body) {
        if (!bodies.find(body.id()).equals(Optional.of(body))) {
            bodies.put(body);
            record(who, "Set up the body " + body.name(), body);
        }
        return body;
    }

    public Meeting put(Person who, Meeting meeting) {
        Body body = bodies.find(meeting.body())
                .orElseThrow(() -> Problem.invalid("body", "There is no body \"%s\".".formatted(meeting.body())));
        if (!meetings.find(meeting.id()).equals(Optional.of(meeting))) {
            meetings.put(meeting);
            record(who, "Set up the meeting of %s on %s".formatted(body.name(), meeting.date()), meeting);
        }
        return meeting;
    }

    public Consultee put(Person who, Consultee consultee) {
        if (!consultees.find(consultee.key()).equals(Optional.of(consultee))) {
            consultees.put(consultee);
            record(who, "Set up the consultee " + consultee.name(), consultee);
        }
        return consultee;
    }

    public ServiceName put(Person who, ServiceName service) {
        if (!services.find(service.key()).equals(Optional.of(service))) {
            services.put(service);
            record(who, "Set up the service " + service.name(), service);
        }
        return service;
    }

    public RegisteredDocument put(Person who, RegisteredDocument document) {
        if (!documents.find(document.id()).equals(Optional.of(document))) {
            documents.put(document);
            record(who, "Set up the document " + document.title(), document);
        }
        return document;
    }

    public Settings put(Person who, Settings changed) {
        if (!settings.get().equals(changed)) {
            settings.put(changed);
            record(who, "Changed the settings", changed);
        }
        return changed;
    }

    private void record(Person who, String what, Record thing) {
        changes.publishEvent(new SetupChanged(who, what, thing));
    }
}
