package nl.voortgang.contract.content;

import java.util.List;

/**
 * One point of a programme's state of affairs, with at most one level under it.
 *
 * @param text 1 to 4000 characters
 * @param details the points under it; none is an empty list
 */
public record Bullet(String text, List<String> details) {}
