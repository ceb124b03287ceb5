package nl.voortgang.portal.api;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how long the whole list is
 */
public record Page<T>(List<T> results, int total) {}
