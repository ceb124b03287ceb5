/**
 * The work list: what waits for somebody, with all that deciding takes, and what they wait for. Start at
 * {@link nl.voortgang.portal.worklist.WorkListController}.
 */
@NullMarked
package nl.voortgang.portal.worklist;

import org.jspecify.annotations.NullMarked;
