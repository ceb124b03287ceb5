package nl.voortgang.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.voortgang.contract.Act;
import nl.voortgang.contract.Event;
import nl.voortgang.contract.goaltree.GoalTreeEvent;
import nl.voortgang.contract.goaltree.Performance;
import nl.voortgang.contract.goaltree.PerformanceCode;
import nl.voortgang.contract.goaltree.Programme;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderAppointed;
import nl.voortgang.contract.portfolio.PortfolioEvent.HolderTermEnded;
import nl.voortgang.contract.report.Deadlines;
import nl.voortgang.contract.report.ProgressReportEvent;
import nl.voortgang.contract.report.PublishedProgramme;
import nl.voortgang.contract.statusupdate.StatusUpdateEvent;
import nl.voortgang.contract.substitution.SubstitutionEvent;
import org.jspecify.annotations.Nullable;

/** A municipality as it stands after some of its events, on the day of the last. */
final class Town {

    /** A report; {@code taken} is there when it was taken over. */
    static final class Report {
        String state = "PLANNED";
        int tree;
        @Nullable
        Deadlines deadlines;
        Map<String, String> missing = Map.of();
        @Nullable
        PublishedProgramme taken;

        boolean isAdopted() {
            return List.of("ADOPTED", "SENT", "PUBLISHED").contains(state);
        }
    }

    private record Term(String holder, LocalDate from, @Nullable LocalDate until) {}

    private record Substitution(String replaced, String substitute, LocalDate from, LocalDate until) {}

    final Map<String, Report> reports = new TreeMap<>();
    final Map<String, Update> updates = new TreeMap<>();
    private final Map<String, Programme> trees = new HashMap<>();
    private final Map<Integer, Integer> current = new HashMap<>();
    private final Map<LocalDate, Term> terms = new TreeMap<>();
    private final List<Substitution> substitutions = new ArrayList<>();
    long position;
    LocalDate today = LocalDate.EPOCH;

    void happened(Event event) {
        position++;
        today = LocalDate.ofInstant(event.act().at(), Act.ZONE);
        switch (event) {
            case StatusUpdateEvent.Requested it -> {
                updates.put(it.statusUpdate().toString(), new Update(it));
                updates.get(it.statusUpdate().toString()).happened(it, position);
            }
            case StatusUpdateEvent it -> updates.get(it.statusUpdate().toString()).happened(it, position);
            case ProgressReportEvent it ->
                happened(it, reports.computeIfAbsent(it.report().toString(), _ -> new Report()));
            case GoalTreeEvent.ProgrammeRecorded it ->
                trees.put(it.goalTree().budgetYear() + "/" + it.version(), it.programme());
            case GoalTreeEvent.Imported it -> current.put(it.goalTree().budgetYear(), it.version());
            case HolderAppointed it -> terms.put(it.from(), new Term(it.holder().value(), it.from(), it.until()));
            case HolderTermEnded it -> terms.put(it.from(), new Term(it.holder().value(), it.from(), it.until()));
            case SubstitutionEvent it -> happened(it);
            default -> {}
        }
    }

    private static void happened(ProgressReportEvent event, Report report) {
        switch (event) {
            case ProgressReportEvent.Planned it -> report.deadlines = it.deadlines();
            case ProgressReportEvent.Rescheduled it -> report.deadlines = it.deadlines();
            case ProgressReportEvent.Opened it -> {
                report.state = "OPEN";
                report.tree = it.goalTreeVersion();
            }
            case ProgressReportEvent.Compiled it -> {
                report.state = "COMPILED";
                report.missing = new HashMap<>();
                it.missing().forEach(one -> report.missing.put(one.subject().toString(), one.reason()));
            }
            case ProgressReportEvent.RevertedToOpen _ -> {
                report.state = "OPEN";
                report.missing = Map.of();
            }
            case ProgressReportEvent.Cancelled _ -> report.state = "CANCELLED";
            case ProgressReportEvent.Adopted _ -> report.state = "ADOPTED";
            case ProgressReportEvent.SentToCouncil _ -> report.state = "SENT";
            case ProgressReportEvent.Published _ -> report.state = "PUBLISHED";
            case ProgressReportEvent.Reminded _ -> {}
            case ProgressReportEvent.ProgrammeImported it -> {
                report.state = "IMPORTED";
                report.taken = it.programme();
            }
        }
    }

    private void happened(SubstitutionEvent event) {
        substitutions.removeIf(it -> it.replaced.equals(event.replaced().value()) && it.from.equals(event.from()));
        switch (event) {
            case SubstitutionEvent.Granted it -> substitutions.add(new Substitution(it.replaced().value(),
                    it.substitute().value(), it.from(), it.until()));
            case SubstitutionEvent.Ended it -> substitutions.add(new Substitution(it.replaced().value(),
                    it.substitute().value(), it.from(), it.until()));
            case SubstitutionEvent.Withdrawn _ -> {}
        }
    }

    /** Who holds the one portfolio today. */
    @Nullable
    String holder() {
        return terms.values().stream().filter(it -> covers(it.from, it.until)).map(Term::holder).findFirst()
                .orElse(null);
    }

    @Nullable
    String substituteOf(@Nullable String person) {
        return substitutions.stream().filter(it -> it.replaced.equals(person) && covers(it.from, it.until))
                .map(Substitution::substitute).findFirst().orElse(null);
    }

    private boolean covers(LocalDate from, @Nullable LocalDate until) {
        return !today.isBefore(from) && (until == null || !today.isAfter(until));
    }

    /** What the newest version of a year's tree that is used says; none where the year has no tree. */
    @Nullable
    Programme tree(int year) {
        int used = reports.entrySet().stream().filter(it -> it.getKey().startsWith(year + "-"))
                .mapToInt(it -> it.getValue().tree).max().orElse(0);
        return trees.get(year + "/" + (used > 0 ? used : current.getOrDefault(year, 0)));
    }

    /** The codes of the year before that a performance goes on with. */
    List<String> before(int year, String code) {
        Programme tree = tree(year);
        Performance known = tree == null ? null
                : tree.performances().filter(it -> it.code().value().equals(code)).findFirst().orElse(null);
        return known == null || tree(year - 1) == null
                ? List.of(code)
                : known.continues().stream().map(PerformanceCode::value).toList();
    }
}
