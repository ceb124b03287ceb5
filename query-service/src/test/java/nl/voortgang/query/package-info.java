/** What all tests of the read side share. */
@org.jspecify.annotations.NullMarked
package nl.voortgang.query;
