/** How pages are tested without the services: {@link nl.voortgang.portal.Site} answers as they were recorded to. */
@NullMarked
package nl.voortgang.portal;

import org.jspecify.annotations.NullMarked;
