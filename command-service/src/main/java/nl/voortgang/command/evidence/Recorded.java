package nl.voortgang.command.evidence;

import nl.voortgang.proof.Leaf;

/** An event as it is stored, with its leaf. */
record Recorded(Leaf leaf, byte[] payload) {}
