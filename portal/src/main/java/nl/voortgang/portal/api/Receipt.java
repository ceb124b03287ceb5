package nl.voortgang.portal.api;

/**
 * What a service gives for an act.
 *
 * @param id of what was acted on
 * @param version how many acts that has now
 */
public record Receipt(String id, int version) {}
