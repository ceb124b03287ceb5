/**
 * The real PostgreSQL and the real Kafka broker on this machine, for tests and for the local product. Nothing to install,
 * only on loopback, and durable as in production: {@code fsync} and {@code synchronous_commit} are on.
 *
 * <p>Its one law: no process outlives the JVM that started it, however that JVM ends ({@link Leash}).
 *
 * <p>A test takes the engines that its JVM shares, {@link SharedEngines#postgres()} and {@link SharedEngines#kafka()};
 * a test that stops or kills an engine starts one of its own with {@link PostgresEngine#start} or
 * {@link KafkaEngine#start}.
 *
 * <p>A service brings the roles and rights of its database as one SQL script, {@code db/roles.sql}. Its convention:
 * <ul>
 * <li>it runs as the superuser {@code postgres}, inside the service's own database, which exists and may be empty;
 * <li>it can be run again: {@code DO} blocks create only what is missing;
 * <li>it is plain SQL, with the variable {@code ${password}} inside quotes: {@code PASSWORD '${password}'};
 *     {@link Database#run} fills such variables in, and refuses a script with one that it was not given.
 * </ul>
 * {@code SharedEngines.postgres().database("voortgang_command").run(SqlScript.resource("db/roles.sql"), Map.of("password", "…"))}
 * prepares a database, in a test as in the local product.
 */
@NullMarked
package nl.voortgang.engines;

import org.jspecify.annotations.NullMarked;
