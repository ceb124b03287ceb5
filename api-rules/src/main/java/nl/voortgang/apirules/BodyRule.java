package nl.voortgang.apirules;

import java.util.function.BiConsumer;

/**
 * What a service holds against a value of one type in a request body beyond its shape: lengths, or what belongs together.
 * A service declares it as a bean. It is asked when the body is refused for its shape, about every part that can be read,
 * so that the caller hears everything at once; when the shape is right the service decides and checks the same itself,
 * with all it knows.
 */
public interface BodyRule<T> {

    static <T> BodyRule<T> of(Class<T> type, BiConsumer<T, Faults> check) {
        return new BodyRule<>() {
            @Override
            public Class<T> type() {
                return type;
            }

            @Override
            public void check(T value, Faults faults) {
                check.accept(value, faults);
            }
        };
    }

    Class<T> type();

    /**
     * @param value may have stand-ins for what was wrong: an empty text, an empty list, or null where that is allowed
     * @param faults stands at the value
     */
    void check(T value, Faults faults);
}
