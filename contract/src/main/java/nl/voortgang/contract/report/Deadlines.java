package nl.voortgang.contract.report;

import java.time.LocalDate;

/**
 * The calendar of a report: the last day for each step, in Europe/Amsterdam, submission ≤ review ≤ approval ≤ college.
 *
 * @param submission last day to submit; after it only with a reason
 * @param review last day for the controller
 * @param approval last day for the portfolio holder
 * @param college the day the college adopts the report
 */
public record Deadlines(LocalDate submission, LocalDate review, LocalDate approval, LocalDate college) {}
