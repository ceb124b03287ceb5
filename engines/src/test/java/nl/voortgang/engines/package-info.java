/** The engines as a test or a developer meets them: started, stopped, killed and started again. */
@NullMarked
package nl.voortgang.engines;

import org.jspecify.annotations.NullMarked;
