/** An aggregate with nothing to it, to test what surrounds aggregates. Outside the service's own packages, so only a test that asks for it gets it. */
@NullMarked
package nl.voortgang.probe;

import org.jspecify.annotations.NullMarked;
