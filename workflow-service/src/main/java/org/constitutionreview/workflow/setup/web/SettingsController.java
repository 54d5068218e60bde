package org.constitutionreview.workflow.setup.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.constitutionreview.workflow.people.Person;
import org.constitutionreview.workflow.problem.Problem;
import org.constitutionreview.workflow.setup.CurrentSettings;
import org.constitutionreview.workflow.setup.Settings;
import org.constitutionreview.workflow.setup.Setup;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The council's settings. */
@RestController
@RequestMapping("/api/workflow/settings")
class SettingsController {

    private final CurrentSettings settings;
    private final Setup setup;

    SettingsController(CurrentSettings settings, Setup setup) {
        this.settings = settings;
        this.setup = setup;
    }

    @GetMapping
    Settings get() {
        return settings.get();
    }

    @PutMapping
    @MaySetUp
    Settings put(@RequestBody @Valid SettingsRequest request, Person person) {
        Settings changed = new Settings(
                request.councilName(),
                request.consultationWorkingDays(),
                request.reminderWorkingDaysBefore(),
                request.closureDays(),
                request.reviewCycleStart(),
                request.reportClearances());
        try {
            changed.reviewCycleStartDay();
        } catch (DateTimeException noDay) {
            throw Problem.invalid("reviewCycleStart", "must be a month and a day, such as 05-15");
        }
        return setup.put(person, changed);
    }

    record SettingsRequest(
            @NotBlank @Size(max = 200) String councilName,
            @NotNull @Min(1) @Max(120) Integer consultationWorkingDays,
            @NotNull @Size(max = 10) List<@NotNull @Min(1) @Max(60) Integer> reminderWorkingDaysBefore,
            @NotNull @Size(max = 200) Set<@NotNull LocalDate> closureDays,
            @NotBlank String reviewCycleStart,
            @NotNull
                    List<
                                    @NotNull
                                    @Pattern(
                                            regexp = "legal|finance|hr|equality",
                                            message = "must be legal, finance, hr or equality")
                                    String>
                            reportClearances) {}
}
