@NullMarked
package nl.voortgang.portal.integrity;

import org.jspecify.annotations.NullMarked;
