/**
 * What every question should answer, worked out from the events alone: a plain fold over plain maps and loops, written from
 * the words of the domain and sharing nothing with the projections and their SQL.
 */
@NullMarked
package nl.voortgang.query.oracle;

import org.jspecify.annotations.NullMarked;
