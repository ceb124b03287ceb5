package nl.voortgang.portal.matrix;

import nl.voortgang.contract.content.TrafficLight;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked to be seen; what is absent is not asked for.
 *
 * @param portefeuille the code of a portfolio in the budget year
 */
record Filter(@Nullable Integer begrotingsjaar, @Nullable Integer programma, @Nullable TrafficLight stoplicht,
        @Nullable String portefeuille, Matrix.@Nullable Flag vlag) {

    /** What the read side filters by itself. */
    String query() {
        var query = UriComponentsBuilder.newInstance();
        if (begrotingsjaar != null) {
            query.queryParam("begrotingsjaar", begrotingsjaar);
        }
        if (programma != null) {
            query.queryParam("programma", programma);
        }
        if (stoplicht != null) {
            query.queryParam("stoplicht", switch (stoplicht) {
                case GREEN -> "GROEN";
                case ORANGE -> "ORANJE";
                case RED -> "ROOD";
            });
        }
        return query.build().toUriString();
    }

    /** All of it, for an address of this portal. */
    String address() {
        var query = UriComponentsBuilder.fromPath("/statusmatrix");
        add(query, "begrotingsjaar", begrotingsjaar);
        add(query, "programma", programma);
        add(query, "stoplicht", stoplicht);
        add(query, "portefeuille", portefeuille == null || portefeuille.isEmpty() ? null : portefeuille);
        add(query, "vlag", vlag);
        return query.encode().build().toUriString();
    }

    boolean needsAll() {
        return vlag != null || portefeuille != null && !portefeuille.isEmpty();
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.queryParam(name, value);
        }
    }
}
