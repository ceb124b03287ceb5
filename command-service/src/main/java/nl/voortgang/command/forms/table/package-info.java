/**
 * Tables: a heading of named columns and a row per thing, as CSV or as the first sheet of an XLSX workbook. Its one law: a
 * file is unpacked and read within bounds, whatever it claims to be. Start at {@link nl.voortgang.command.forms.table.Table}.
 */
@NullMarked
package nl.voortgang.command.forms.table;

import org.jspecify.annotations.NullMarked;
