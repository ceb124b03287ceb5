package nl.voortgang.command.reminder;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.voortgang.contract.PersonId;
import nl.voortgang.contract.goaltree.Subject;
import nl.voortgang.contract.report.ReportId;

/**
 * A reminder as it was given.
 *
 * @param asked whether somebody asked for it, rather than the calendar
 * @param subjects what it was about then; part of it may be done by now
 */
record Reminder(UUID id, ReportId report, Task task, PersonId person, boolean asked, Instant at,
        List<Subject> subjects) {}
