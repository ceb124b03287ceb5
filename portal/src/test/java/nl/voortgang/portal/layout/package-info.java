@NullMarked
package nl.voortgang.portal.layout;

import org.jspecify.annotations.NullMarked;
