package nl.voortgang.command.mail;

import static nl.voortgang.command.input.Dates.inFull;
import static nl.voortgang.command.mail.Wording.updates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.voortgang.command.mail.Letter.Listing;
import nl.voortgang.command.mail.Letter.Section;
import nl.voortgang.command.mail.SubjectNames.Names;
import nl.voortgang.command.reminder.Duty;
import nl.voortgang.command.reminder.Notice;
import nl.voortgang.command.reminder.Task;
import nl.voortgang.command.reminder.WorkingDays;
import nl.voortgang.command.report.OpenCalendar;
import nl.voortgang.contract.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Says what reminders still have to say, in plain Dutch.
 *
 * @param subjects what subjects are called
 * @param people the names of people as far as they are known
 */
record LetterWriter(Names subjects, Map<PersonId, String> people, LocalDate today, String link) {

    /** @param notices at least one, each with something that waits */
    Letter write(String to, @Nullable String name, List<Notice> notices) {
        List<Section> sections = notices.stream().flatMap(each -> section(each).stream()).toList();
        return new Letter(to, subject(notices), name == null ? "Beste collega," : "Beste %s,".formatted(name), sections,
                link);
    }

    private String subject(List<Notice> notices) {
        if (notices.size() == 1) {
            Notice only = notices.getFirst();
            return Optional.ofNullable(only.calendar()).map(calendar -> subject(only, calendar)).orElse("");
        }
        long updates = notices.stream().filter(each -> each.task() != Task.OVERVIEW)
                .flatMap(each -> each.waiting().stream().map(duty -> each.report() + " " + duty.subject())).distinct()
                .count();
        return updates == 0
                ? "Uw dagoverzicht: de stand van uw rapportages"
                : "Uw dagoverzicht: %s %s op u".formatted(updates((int) updates), updates == 1 ? "wacht" : "wachten");
    }

    private String subject(Notice notice, OpenCalendar calendar) {
        if (notice.task() == Task.OVERVIEW) {
            int waiting = notice.waiting().size();
            long late = notice.waiting().stream().filter(duty -> isLate(duty, calendar)).count();
            return "%s: %s %s%s".formatted(calendar.name(), updates(waiting), waiting == 1 ? "wacht" : "wachten",
                    late == 0 ? "" : ", waarvan %d te laat".formatted(late));
        }
        LocalDate deadline = notice.task().deadline(calendar.deadlines());
        return Wording.subject(notice.task(), notice.waiting().size(), deadline, today,
                WorkingDays.between(today, deadline));
    }

    private Optional<Section> section(Notice notice) {
        return Optional.ofNullable(notice.calendar()).map(calendar -> notice.task() == Task.OVERVIEW
                ? overview(notice, calendar)
                : ofStep(notice, calendar));
    }

    private Section ofStep(Notice notice, OpenCalendar calendar) {
        LocalDate deadline = notice.task().deadline(calendar.deadlines());
        var sentences = new ArrayList<String>();
        sentences.add("%s %s nog niet %s.".formatted(updates(notice.waiting().size()),
                notice.waiting().size() == 1 ? "is" : "zijn", Wording.done(notice.task())));
        sentences.add(today.isAfter(deadline)
                ? "De laatste dag was %s.".formatted(inFull(deadline))
                : "De laatste dag is %s.".formatted(inFull(deadline)));
        if (notice.asked()) {
            sentences.add("De concerncontroller vraagt u hieraan te denken.");
        }
        return new Section(calendar.name(), sentences,
                List.of(new Listing("", notice.waiting().stream().map(duty -> line(notice, duty)).toList())));
    }

    private String line(Notice notice, Duty duty) {
        PersonId replaced = duty.onBehalfOf();
        return subjects.inFull(notice.report(), duty.subject())
                + (replaced == null ? "" : " (namens %s)".formatted(name(replaced)));
    }

    /** Per programme who is due with how much, and how much of it is late. */
    private Section overview(Notice notice, OpenCalendar calendar) {
        var programmes = new TreeMap<Integer, List<Duty>>(notice.waiting().stream()
                .collect(Collectors.groupingBy(duty -> duty.subject().programme())));
        List<Listing> lists = programmes.entrySet().stream().map(each -> new Listing(
                capital(subjects.programme(notice.report(), each.getKey())), lines(each.getValue(), calendar)))
                .toList();
        return new Section(calendar.name(), List.of("Dit zijn de statusmeldingen die nu op iemand wachten."), lists);
    }

    private List<String> lines(List<Duty> duties, OpenCalendar calendar) {
        return Task.STEPS.stream().flatMap(task -> {
            Map<String, List<Duty>> due = duties.stream().filter(duty -> duty.task() == task)
                    .collect(Collectors.groupingBy(this::who, TreeMap::new, Collectors.toList()));
            return due.entrySet().stream().map(each -> line(each.getKey(), task, each.getValue(), calendar));
        }).toList();
    }

    private String line(String who, Task task, List<Duty> duties, OpenCalendar calendar) {
        return "%s: %s %s%s".formatted(who, updates(duties.size()), Wording.toDo(task),
                isLate(duties.getFirst(), calendar) ? ", te laat" : "");
    }

    private String who(Duty duty) {
        PersonId person = duty.person();
        PersonId replaced = duty.onBehalfOf();
        return person == null ? "Niemand, want de portefeuille heeft vandaag geen houder"
                : name(person) + (replaced == null ? "" : " namens " + name(replaced));
    }

    private boolean isLate(Duty duty, OpenCalendar calendar) {
        return today.isAfter(duty.task().deadline(calendar.deadlines()));
    }

    private String name(PersonId person) {
        return people.getOrDefault(person, person.value());
    }

    /** Everybody whose name may be needed. */
    static List<PersonId> named(List<Notice> notices) {
        return notices.stream().flatMap(notice -> notice.waiting().stream())
                .flatMap(duty -> Stream.of(Optional.ofNullable(duty.person()), Optional.ofNullable(duty.onBehalfOf())))
                .flatMap(Optional::stream).distinct().toList();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
