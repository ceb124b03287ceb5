/**
 * The web pages. A package per page; its one law: what a page knows, it asked one of the two services over HTTP, as the
 * person who is logged in.
 *
 * <p>A new page is a package with a controller, records for the JSON it needs (read with the contract's Dutch names; what it
 * leaves out is passed over) and a template that begins as {@code worklist.html} does; where it belongs in the menu stands
 * in {@link nl.voortgang.portal.layout.Menu}. Ask with {@link nl.voortgang.portal.api.QueryApi#get}; act by a plain form
 * whose controller method is one line of {@link nl.voortgang.portal.form.Acts}: refusals, what was typed and services that
 * are away are then taken care of, as are errors of questions. Names of people come from
 * {@link nl.voortgang.portal.person.Names}. Every text stands in {@code messages.properties} and its English sister.
 *
 * <p>A page that can be seen as it was is named in {@code layout.LookingBack}: all it asks is then asked of that moment, and
 * all its links stay there; acts it leaves out itself, by {@link nl.voortgang.portal.api.AsOf#isPast}.
 *
 * <p>Start reading at {@code worklist}.
 */
@NullMarked
package nl.voortgang.portal;

import org.jspecify.annotations.NullMarked;
