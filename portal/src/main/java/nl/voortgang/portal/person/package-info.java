/**
 * Who is logged in, and what people are called. Its one law: a name is shown, never kept: it is asked again within a minute.
 */
@NullMarked
package nl.voortgang.portal.person;

import org.jspecify.annotations.NullMarked;
