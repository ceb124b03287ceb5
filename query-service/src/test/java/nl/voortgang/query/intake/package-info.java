/** The laws of the intake and of every projection, told through the intake; start at {@code ProjectionLawsTest}. */
@org.jspecify.annotations.NullMarked
package nl.voortgang.query.intake;
