/** Building the read models anew, on a real PostgreSQL and a real Kafka. */
@NullMarked
package nl.voortgang.query.rebuild;

import org.jspecify.annotations.NullMarked;
