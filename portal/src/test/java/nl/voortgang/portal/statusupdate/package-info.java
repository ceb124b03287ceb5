@NullMarked
package nl.voortgang.portal.statusupdate;

import org.jspecify.annotations.NullMarked;
