@NullMarked
package nl.voortgang.portal.editor;

import org.jspecify.annotations.NullMarked;
