package nl.voortgang.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How to start.
 *
 * @param data where everything is kept, {@code .voortgang} beside the program unless told otherwise
 * @param fresh throw away what is kept there, first
 * @param demonstration load the demonstration data, unless that happened already
 */
record Options(Map<Part, Integer> ports, Path data, boolean fresh, boolean demonstration) {

    /** Arguments win over the environment, which wins over the usual. */
    static Options of(List<String> arguments, Map<String, String> environment, Path home) {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String said = environment.get(part.variable());
            ports.put(part, said == null ? part.usualPort() : port(part.variable(), said));
        }
        Path data = DataDirectory.of(environment, home);
        boolean fresh = false;
        boolean demonstration = true;
        Map<String, Part> portOptions = new HashMap<>();
        List.of(Part.values()).forEach(part -> portOptions.put(part.option(), part));
        Deque<String> rest = words(arguments);
        while (!rest.isEmpty()) {
            String option = rest.pop();
            Part part = portOptions.get(option);
            if (part != null) {
                ports.put(part, port(option, valueOf(option, rest)));
            } else {
                switch (option) {
                    case "--data" -> data = Path.of(valueOf(option, rest));
                    case "--fresh" -> fresh = true;
                    case "--empty" -> demonstration = false;
                    default -> throw new BadOption("unknown option " + option);
                }
            }
        }
        return new Options(Map.copyOf(ports), data.toAbsolutePath().normalize(), fresh, demonstration);
    }

    int port(Part part) {
        return ports.getOrDefault(part, part.usualPort());
    }

    String address(Part part) {
        return "http://127.0.0.1:" + port(part);
    }

    /** {@code --option=value} is two words as well. */
    private static Deque<String> words(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>();
        arguments.forEach(argument -> words.addAll(List.of(argument.split("=", 2))));
        return words;
    }

    private static String valueOf(String option, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new BadOption(option + " needs a value");
        }
        return rest.pop();
    }

    private static int port(String option, String written) {
        try {
            int port = Integer.parseInt(written);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // the same answer as to a number that is no port
        }
        throw new BadOption(option + " is a port, 1 to 65535, not " + written);
    }
}
