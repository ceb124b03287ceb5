package nl.voortgang.query.history;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;

/**
 * All that is looked for, up to the position that the ledger had at the start. It is read bit by bit, each in a transaction
 * of its own: what is held in memory does not grow, and who receives slowly keeps no connection from others.
 */
record Export(Asked asked, Search search, Reading reading) {

    /** Of events of the largest size that is published, some ten megabytes. */
    static final int AT_ONCE = 200;

    /** What goes wrong before the first bit is read is told as a problem; after that the answer breaks off. */
    void send(ExportForm form, HttpServletResponse response) throws IOException {
        Asked then = reading.answer(asked, view -> asked.asOf(view.position()));
        List<RecordedChange> changes = after(0, then);
        response.setContentType(form.type());
        response.setHeader("Content-Disposition", "attachment; filename=\"wijzigingen." + form.extension() + "\"");
        Writer writer = response.getWriter();
        writer.write(form.beginning());
        write(changes, then, form, writer);
    }

    private void write(List<RecordedChange> first, Asked then, ExportForm form, Writer writer) throws IOException {
        List<RecordedChange> changes = first;
        while (!changes.isEmpty()) {
            for (RecordedChange change : changes) {
                writer.write(form.line(change));
            }
            changes = changes.size() < AT_ONCE ? List.of() : after(changes.getLast().position(), then);
        }
    }

    private List<RecordedChange> after(long position, Asked then) {
        return reading.answer(then, view -> Changes.after(position, AT_ONCE, search, view));
    }
}
