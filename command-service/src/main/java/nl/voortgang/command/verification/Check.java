package nl.voortgang.command.verification;

import nl.voortgang.contract.OrganisationId;

/**
 * A check on its way.
 *
 * @param size how many positions there should be
 * @param checked how many of them were looked at
 * @param proven the size of the last checkpoint that was right
 */
record Check(OrganisationId organisation, long number, long size, long checked, long proven) {

    boolean isThroughTheLedger() {
        return checked >= size;
    }
}
