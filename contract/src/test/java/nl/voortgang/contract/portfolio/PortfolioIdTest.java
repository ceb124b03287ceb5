package nl.voortgang.contract.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import nl.voortgang.contract.OrganisationId;
import org.junit.jupiter.api.Test;

class PortfolioIdTest {

    @Test
    void portfolios_of_two_organisations_never_share_an_id() {
        assertThat(PortfolioEvent.aggregateId(new OrganisationId("alphen"), new PortfolioCode("rijn-wonen")))
                .isNotEqualTo(
                        PortfolioEvent.aggregateId(new OrganisationId("alphen-rijn"), new PortfolioCode("wonen")));
    }
}
