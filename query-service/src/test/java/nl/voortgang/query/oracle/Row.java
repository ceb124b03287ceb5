package nl.voortgang.query.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.contract.report.Deadlines;
import org.jspecify.annotations.Nullable;

/** What somebody sees of one status update. */
record Row(Update update, Town.Report report, boolean concerned, boolean takesPart, String state,
        Update.@Nullable Text text, @Nullable String lateBecause, @Nullable String task, @Nullable LocalDate deadline,
        @Nullable String turnOf, @Nullable String onBehalfOf, boolean late, @Nullable String missing,
        @Nullable String erratum) {

    /** In the order of their ids. */
    static List<Row> of(Town town, String person, Set<String> roles) {
        List<Row> rows = new ArrayList<>();
        town.updates.values().forEach(update -> {
            Row row = of(update, town, person, roles);
            if (row.concerned || row.report.isAdopted()) {
                rows.add(row);
            }
        });
        return rows;
    }

    private static Row of(Update it, Town town, String person, Set<String> roles) {
        Town.Report report = Objects.requireNonNull(town.reports.get(it.id.report().toString()));
        boolean writes = roles.contains("AUTHOR") && it.author.equals(person);
        boolean controls = roles.contains("CONTROLLER") && actsFor(it.controller, person, town);
        boolean holds = roles.contains("PORTFOLIO_HOLDER") && actsFor(town.holder(), person, town);
        boolean concerned = roles.contains("AUDITOR") || roles.contains("CONCERN_CONTROLLER") || writes || controls
                || holds && it.review != null;
        String task = concerned && (report.state.equals("OPEN") || it.erratumRuns) ? task(it.state) : null;
        LocalDate deadline = task == null || !report.state.equals("OPEN") ? null : deadline(task, report.deadlines);
        String due = task == null ? null
                : task.equals("SUBMIT") ? it.author : task.equals("REVIEW") ? it.controller : town.holder();
        List<@Nullable String> eyes = eyes(task, it);
        String substitute = due == null || "SUBMIT".equals(task) || eyes.contains(due) ? null : town.substituteOf(due);
        boolean stands = substitute != null && !eyes.contains(substitute);
        String turn = due == null || eyes.contains(due) ? null : stands ? substitute : due;
        return new Row(it, report, concerned, writes || controls || holds,
                concerned ? it.state : it.said == null ? "REQUESTED" : "FROZEN", concerned ? it.text : it.said,
                concerned ? it.text == null ? null : it.text.lateBecause() : it.saidLateBecause, task, deadline, turn,
                stands ? due : null, it.late || deadline != null && deadline.isBefore(town.today),
                report.missing.get(it.id.subject().toString()),
                concerned && it.erratumRuns ? "RUNNING" : it.finishedErrata() > 0 ? "DONE" : null);
    }

    private static boolean actsFor(@Nullable String who, String person, Town town) {
        return person.equals(who) || who != null && person.equals(town.substituteOf(who));
    }

    private static @Nullable String task(String state) {
        return switch (state) {
            case "REQUESTED", "RETURNED" -> "SUBMIT";
            case "SUBMITTED" -> "REVIEW";
            case "REVIEWED" -> "APPROVE";
            default -> null;
        };
    }

    private static @Nullable LocalDate deadline(String task, @Nullable Deadlines deadlines) {
        Objects.requireNonNull(deadlines);
        return switch (task) {
            case "SUBMIT" -> deadlines.submission();
            case "REVIEW" -> deadlines.review();
            default -> deadlines.approval();
        };
    }

    /** Who had a hand in it, and may not do this. */
    private static List<@Nullable String> eyes(@Nullable String task, Update it) {
        if (task == null || task.equals("SUBMIT") || it.text == null) {
            return List.of();
        }
        return task.equals("REVIEW") || it.review == null
                ? Arrays.asList(it.author, it.text.by())
                : Arrays.asList(it.author, it.text.by(), it.review.by().value(),
                        it.review.onBehalfOf() == null ? null : it.review.onBehalfOf().value());
    }

    boolean ofPerformance() {
        return !subject().startsWith("programma");
    }

    String subject() {
        return update.id.subject().toString();
    }

    String reportId() {
        return update.id.report().toString();
    }

    int year() {
        return update.id.report().goalTree().budgetYear();
    }

    @Nullable
    TrafficLight light() {
        return text == null ? null : text.light();
    }

    @Nullable
    String role() {
        return task == null ? null
                : task.equals("SUBMIT") ? "AUTHOR" : task.equals("REVIEW") ? "CONTROLLER" : "PORTFOLIO_HOLDER";
    }

    boolean isMine(String person, Set<String> roles) {
        boolean turn = turnOf != null && (person.equals(turnOf) || person.equals(onBehalfOf)) && roles.contains(role());
        return turn || task != null && task.equals("REVIEW") && turnOf == null && roles.contains("CONCERN_CONTROLLER")
                && !person.equals(update.author) && !person.equals(Objects.requireNonNull(update.text).by());
    }
}
