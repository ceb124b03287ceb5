package nl.voortgang.local;

/** What listens somewhere, and where unless told otherwise. */
enum Part {
    POSTGRES("PostgreSQL", "postgres", 5433),
    KAFKA("Kafka", "kafka", 9092),
    IDENTITY("identity provider", "identity", 8083),
    COMMAND("command-service", "command", 8081),
    QUERY("query-service", "query", 8082),
    PORTAL("portal", "portal", 8080);

    private final String title;
    private final String word;
    private final int usualPort;

    Part(String title, String word, int usualPort) {
        this.title = title;
        this.word = word;
        this.usualPort = usualPort;
    }

    String title() {
        return title;
    }

    int usualPort() {
        return usualPort;
    }

    /** The option of the command line, such as {@code --command-port}. */
    String option() {
        return "--" + word + "-port";
    }

    /** The environment variable of the same meaning, such as {@code VOORTGANG_COMMAND_PORT}. */
    String variable() {
        return "VOORTGANG_" + name() + "_PORT";
    }
}
