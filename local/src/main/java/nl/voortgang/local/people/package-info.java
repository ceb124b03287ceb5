/** Who may log in to the local product. Their one law: a token never carries a name as its subject. */
@NullMarked
package nl.voortgang.local.people;

import org.jspecify.annotations.NullMarked;
