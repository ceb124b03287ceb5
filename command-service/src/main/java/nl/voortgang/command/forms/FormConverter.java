package nl.voortgang.command.forms;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.voortgang.apirules.json.Body;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;

/** Gives a controller method the {@link Form} in a request. */
final class FormConverter implements HttpMessageConverter<Form> {

    private static final Map<MediaType, Form.Kind> KINDS = Map.of(MediaType.valueOf(Form.CSV), Form.Kind.CSV,
            MediaType.valueOf(Form.XLSX), Form.Kind.XLSX, MediaType.valueOf(Form.HTML), Form.Kind.HTML,
            MediaType.valueOf(Form.TEXT), Form.Kind.TEXT);

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return type == Form.class && mediaType != null && KINDS.containsKey(bare(mediaType));
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public List<MediaType> getSupportedMediaTypes() {
        return List.of();
    }

    @Override
    public Form read(Class<? extends Form> type, HttpInputMessage message) throws IOException {
        MediaType mediaType = requireNonNull(message.getHeaders().getContentType());
        Form.Kind kind = requireNonNull(KINDS.get(bare(mediaType)));
        return new Form(kind, Body.of(message), mediaType.getCharset());
    }

    @Override
    public void write(Form form, @Nullable MediaType mediaType, HttpOutputMessage message) {
        throw new UnsupportedOperationException("a form is only read");
    }

    private static MediaType bare(MediaType mediaType) {
        return new MediaType(mediaType.getType(), mediaType.getSubtype());
    }
}
