package nl.voortgang.contract.goaltree;

import java.util.List;

/**
 * What the municipality wants to reach (doel).
 *
 * @param code such as {@code 2A1}
 * @param name 1 to 200 characters
 */
public record Goal(String code, String name, List<Performance> performances) {}
