/**
 * Takes in goal trees and earlier reports in two steps: look at what would change and at everything that is wrong, then
 * import the very same bytes. Its one law: in between they stay on the server, and nothing is imported that was not shown.
 */
@NullMarked
package nl.voortgang.portal.imports;

import org.jspecify.annotations.NullMarked;
