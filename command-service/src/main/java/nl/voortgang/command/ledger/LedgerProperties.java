package nl.voortgang.command.ledger;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.Name;

/** How the ledger reaches the database: as a role of its own. */
@ConfigurationProperties("voortgang.ledger")
record LedgerProperties(@Name("datasource") Database database) {

    record Database(String url, String username, String password) {

        Database {
            require(url, "url");
            require(username, "username");
            require(password, "password");
        }

        private static void require(String value, String name) {
            if (value == null || value.isBlank()) {
                throw new IllegalArgumentException("voortgang.ledger.datasource." + name + " has no value");
            }
        }

        /** Without the password, since configuration ends up in logs. */
        @Override
        public String toString() {
            return username + "@" + url;
        }
    }
}
