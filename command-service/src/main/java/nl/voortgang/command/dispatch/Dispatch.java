package nl.voortgang.command.dispatch;

/** Sends a command to its aggregate and waits for the commit. */
public interface Dispatch {

    /**
     * Changes of others in the meantime are met by deciding again.
     *
     * @throws Refusal when a rule of the domain forbids it
     * @throws StaleVersion when the aggregate is not at the version the client expects
     * @throws KeyReused when the idempotency key belongs to another request
     */
    Accepted send(Command command, Conditions conditions);

    /** For processes, which set no conditions. */
    default Accepted send(Command command) {
        return send(command, Conditions.NONE);
    }
}
