package nl.voortgang.command.report;

/** Where a progress report stands. */
sealed interface ProgressReportState {

    record NotPlanned() implements ProgressReportState {}

    record Planned() implements ProgressReportState {}

    record Opened() implements ProgressReportState {}
}
