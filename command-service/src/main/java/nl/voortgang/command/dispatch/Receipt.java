package nl.voortgang.command.dispatch;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a client gets for an act.
 *
 * @param id of what was acted on, within its organisation
 * @param version how many events that has now
 */
public record Receipt(String id, long version) {

    /** @param address where the query-service tells about it */
    public static ResponseEntity<Receipt> ofAct(Accepted accepted, String id, String address) {
        return given(HttpStatus.CREATED, accepted, id, address);
    }

    /** @param address as in {@link #ofAct} */
    public static ResponseEntity<Receipt> ofPut(Accepted accepted, String id, String address) {
        return given(accepted.created() ? HttpStatus.CREATED : HttpStatus.OK, accepted, id, address);
    }

    /** @param address as in {@link #ofAct} */
    public static ResponseEntity<Receipt> ofImport(Accepted accepted, String id, String address) {
        return given(accepted.changed() ? HttpStatus.CREATED : HttpStatus.OK, accepted, id, address);
    }

    /** @param address where the outcome of what was begun can be read */
    public static ResponseEntity<Receipt> ofRequest(Accepted accepted, String id, String address) {
        return given(HttpStatus.ACCEPTED, accepted, id, address);
    }

    private static ResponseEntity<Receipt> given(HttpStatus status, Accepted accepted, String id, String address) {
        return ResponseEntity.status(status).eTag(accepted.etag()).location(URI.create(address))
                .body(new Receipt(id, accepted.version()));
    }
}
