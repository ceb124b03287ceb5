/**
 * Where an author writes. Its one law: what is typed is a draft at the service within a second or two, and no tab ever
 * overwrites what another one saved without its author saying so. Start at
 * {@link nl.voortgang.portal.editor.EditorController}.
 */
@NullMarked
package nl.voortgang.portal.editor;

import org.jspecify.annotations.NullMarked;
