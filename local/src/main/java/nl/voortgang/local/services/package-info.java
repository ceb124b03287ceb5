/**
 * The product's services as processes of their own, from the jars of the build. Their one law: they are told everything by
 * their environment, so nothing secret stands in the list of processes.
 */
@NullMarked
package nl.voortgang.local.services;

import org.jspecify.annotations.NullMarked;
