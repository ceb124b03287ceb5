@NullMarked
package nl.voortgang.portal.portfolio;

import org.jspecify.annotations.NullMarked;
