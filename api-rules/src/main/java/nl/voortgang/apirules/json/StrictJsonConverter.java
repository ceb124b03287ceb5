package nl.voortgang.apirules.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Spring's converter for JSON, with our way of reading. */
final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    private final StrictReader reader;

    StrictJsonConverter(JsonMapper mapper, StrictReader reader) {
        super(mapper);
        this.reader = reader;
        setSupportedMediaTypes(List.of(MediaType.APPLICATION_JSON));
    }

    /** Problems and the health have JSON types of their own; what is read is {@code application/json} only. */
    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return mediaType != null && "json".equals(mediaType.getSubtypeSuffix())
                || super.canWrite(type, valueClass, mediaType);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
            throws IOException {
        return reader.read(Body.of(message), getJavaType(type.getType(), null));
    }
}
