/** For an administrator: what people are called and where their mail goes, apart from everything that is recorded. */
@NullMarked
package nl.voortgang.portal.people;

import org.jspecify.annotations.NullMarked;
