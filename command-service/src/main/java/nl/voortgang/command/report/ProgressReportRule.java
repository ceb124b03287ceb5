package nl.voortgang.command.report;

import nl.voortgang.command.dispatch.Rule;

/** Every reason for which a progress report refuses. */
enum ProgressReportRule implements Rule {

    ALREADY_PLANNED("rapportage-bestaat-al",
            "De voortgangsrapportage %s bestaat al. Kies een ander volgnummer of een ander begrotingsjaar."),
    ALREADY_OPENED("rapportage-al-geopend",
            "De voortgangsrapportage %s is al geopend; de statusmeldingen zijn al gevraagd."),
    NO_GOAL_TREE("geen-doelenboom",
            "Van begrotingsjaar %s is er nog geen doelenboom. Lees die eerst in en open daarna de rapportage."),
    GOAL_TREE_INCOMPLETE("doelenboom-onvolledig",
            "Er ontbreekt nog iets in de doelenboom of bij de portefeuilles. Bij ‘fouten’ staat wat; vul dat aan en open"
                    + " daarna de rapportage.");

    private final String slug;
    private final String sentence;

    ProgressReportRule(String slug, String sentence) {
        this.slug = slug;
        this.sentence = sentence;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
