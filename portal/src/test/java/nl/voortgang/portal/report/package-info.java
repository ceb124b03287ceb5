@NullMarked
package nl.voortgang.portal.report;

import org.jspecify.annotations.NullMarked;
