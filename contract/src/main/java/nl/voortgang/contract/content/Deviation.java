package nl.voortgang.contract.content;

/** Why a performance deviates, what follows, and what is done; each 1 to 4000 characters. */
public record Deviation(String cause, String consequence, String correctiveAction) {}
