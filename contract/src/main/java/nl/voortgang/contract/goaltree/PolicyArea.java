package nl.voortgang.contract.goaltree;

import java.util.List;

/**
 * A field of policy within a programme (beleidsterrein).
 *
 * @param code such as {@code 2A}
 * @param name 1 to 200 characters
 */
public record PolicyArea(String code, String name, List<Goal> goals) {}
