package nl.voortgang.portal.imports;

import java.util.ArrayList;
import java.util.List;
import nl.voortgang.contract.PersonId;
import nl.voortgang.portal.api.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What importing a tree would do.
 *
 * @param effectiveFrom a sentence, when reports are open that keep their own version
 */
record TreeProposal(List<Part> added, List<Change> changed, List<Part> removed, List<Fault> faults,
        @Nullable String effectiveFrom) {

    /** @param part such as {@code prestatie 2A1.1} */
    record Part(String part, String name) {

        String kind() {
            return part.substring(0, Math.max(0, part.indexOf(' ')));
        }

        boolean isCalledAs(Part other) {
            return kind().equals(other.kind()) && name.equals(other.name);
        }
    }

    record Change(String part, String field, @Nullable String before, @Nullable String after) {

        public boolean ofPeople() {
            return field.equals("opsteller") || field.equals("controller");
        }
    }

    record Move(Part from, Part to) {}

    /** What is gone and comes back under another code, with the name that it had. */
    public List<Move> moved() {
        List<Move> moved = new ArrayList<>();
        for (Part part : removed) {
            List<Part> again = added.stream().filter(part::isCalledAs).toList();
            if (again.size() == 1 && removed.stream().filter(part::isCalledAs).count() == 1) {
                moved.add(new Move(part, again.getFirst()));
            }
        }
        return moved;
    }

    public List<Part> fresh() {
        List<Part> moved = moved().stream().map(Move::to).toList();
        return added.stream().filter(it -> !moved.contains(it)).toList();
    }

    public List<Part> gone() {
        List<Part> moved = moved().stream().map(Move::from).toList();
        return removed.stream().filter(it -> !moved.contains(it)).toList();
    }

    public boolean changes() {
        return !added.isEmpty() || !changed.isEmpty() || !removed.isEmpty();
    }

    List<PersonId> people() {
        List<PersonId> people = new ArrayList<>();
        changed.stream().filter(Change::ofPeople).forEach(it -> {
            if (it.before != null) {
                people.add(new PersonId(it.before));
            }
            if (it.after != null) {
                people.add(new PersonId(it.after));
            }
        });
        return people;
    }
}
