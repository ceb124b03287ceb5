package nl.voortgang.query.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.query.document.ReportDocument.Performance;
import nl.voortgang.query.document.ReportDocument.PolicyArea;
import nl.voortgang.query.document.ReportDocument.Programme;
import org.jspecify.annotations.Nullable;

/**
 * What a page draws attention to.
 *
 * @param told performances of which there is more to say than a light
 * @param withoutDeviation whether none of them deviates
 * @param remarks on what was late and what is missing
 * @param corrected performances with an erratum
 * @param correctedTexts programmes whose state of affairs has an erratum
 * @param comparable whether any of them was in the report before
 * @param changed performances whose light is another one than before, or orange for the third time
 */
record Notes(List<Performance> told, boolean withoutDeviation, List<String> remarks, List<Performance> corrected,
        List<Programme> correctedTexts, boolean comparable, List<Performance> changed) {

    static Notes of(PolicyArea area) {
        return of(performances(area).toList(), List.of());
    }

    static Notes of(ReportDocument document) {
        return of(document.programmes().stream().flatMap(it -> it.policyAreas().stream()).flatMap(Notes::performances)
                .toList(), document.programmes());
    }

    private static Notes of(List<Performance> all, List<Programme> programmes) {
        var remarks = new ArrayList<String>();
        programmes.forEach(it -> remark(remarks, "Stand van zaken van programma " + it.number(),
                it.stateOfAffairs().reasonForLateness(), it.stateOfAffairs().reasonMissing()));
        all.forEach(it -> remark(remarks, it.name() == null ? it.code().value() : it.code() + " " + it.name(),
                it.reasonForLateness(), it.reasonMissing()));
        return new Notes(all.stream().filter(it -> it.deviation() != null || it.explanation() != null).toList(),
                all.stream().allMatch(it -> it.deviation() == null), remarks,
                all.stream().filter(it -> !it.errata().isEmpty()).toList(),
                programmes.stream().filter(it -> !it.stateOfAffairs().errata().isEmpty()).toList(),
                all.stream().anyMatch(it -> !it.previous().isEmpty()),
                all.stream().filter(it -> Boolean.TRUE.equals(it.changed()) || it.thirdOrangeInARow()).toList());
    }

    private static void remark(List<String> remarks, String of, @Nullable String late, @Nullable String missing) {
        if (late != null) {
            remarks.add(of + " kwam te laat: " + late);
        }
        if (missing != null) {
            remarks.add(of + " ontbreekt: " + missing);
        }
    }

    private static Stream<Performance> performances(PolicyArea area) {
        return area.goals().stream().flatMap(goal -> goal.performances().stream());
    }
}
