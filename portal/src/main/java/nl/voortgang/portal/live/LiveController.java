package nl.voortgang.portal.live;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.voortgang.portal.api.Away;
import nl.voortgang.portal.api.Positions;
import nl.voortgang.portal.api.Refused;
import nl.voortgang.portal.api.SessionEnded;
import nl.voortgang.portal.api.TokenRelay;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class LiveController {

    /** Then the browser comes back, with a session that is still good or not. */
    private static final long MILLIS = 10 * 60 * 1000L;

    private final Positions positions;
    private final TokenRelay tokens;
    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();

    LiveController(Positions positions, TokenRelay tokens) {
        this.positions = positions;
        this.tokens = tokens;
    }

    @GetMapping(path = "/actueel", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter live() {
        var emitter = new SseEmitter(MILLIS);
        emitter.onCompletion(() -> open.remove(emitter));
        emitter.onTimeout(emitter::complete);
        open.add(emitter);
        String token = tokens.token();
        Thread.ofVirtual().name("live").start(() -> tell(emitter, token));
        return emitter;
    }

    /** Until the browser is gone, the token is no longer good or the read side is away. */
    private void tell(SseEmitter emitter, String token) {
        try {
            long position = positions.now(token);
            emitter.send(SseEmitter.event().comment("open"));
            while (open.contains(emitter)) {
                var next = positions.after(token, position);
                emitter.send(next.isPresent()
                        ? SseEmitter.event().name("veranderd").data("")
                        : SseEmitter.event().comment("niets"));
                position = next.orElse(position);
            }
        } catch (IOException | IllegalStateException gone) {
            open.remove(emitter);
        } catch (SessionEnded | Refused | Away notNow) {
            emitter.complete();
        }
    }

    /** Otherwise the server would wait for them while it stops. */
    @EventListener
    void stop(ContextClosedEvent closed) {
        open.forEach(SseEmitter::complete);
    }
}
