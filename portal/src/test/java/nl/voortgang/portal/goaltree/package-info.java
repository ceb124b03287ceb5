@NullMarked
package nl.voortgang.portal.goaltree;

import org.jspecify.annotations.NullMarked;
