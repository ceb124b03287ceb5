package nl.voortgang.command.goaltree;

import java.util.List;
import java.util.stream.Stream;
import nl.voortgang.contract.goaltree.Programme;

/** What a goal tree remembers. */
sealed interface GoalTreeState {

    /** The version that holds; 0 before the first. */
    int version();

    /** The programmes of that version. */
    List<Programme> programmes();

    record NotImported() implements GoalTreeState {
        @Override
        public int version() {
            return 0;
        }

        @Override
        public List<Programme> programmes() {
            return List.of();
        }
    }

    /** Between the first programme of a next version and its closing event; no command ever meets it. */
    record Importing(GoalTreeState current, List<Programme> next) implements GoalTreeState {
        @Override
        public int version() {
            return current.version();
        }

        @Override
        public List<Programme> programmes() {
            return current.programmes();
        }

        Importing with(Programme programme) {
            return new Importing(current, Stream.concat(next.stream(), Stream.of(programme)).toList());
        }
    }

    record Imported(int version, List<Programme> programmes) implements GoalTreeState {}
}
