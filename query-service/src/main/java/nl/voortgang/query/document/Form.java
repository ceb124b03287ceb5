package nl.voortgang.query.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** What a document can be had as. */
enum Form {

    JSON(MediaType.APPLICATION_JSON),
    HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8)),
    CSV(MediaType.valueOf("text/csv;charset=UTF-8"));

    final MediaType type;

    Form(MediaType type) {
        this.type = type;
    }

    /** The first of these that the asker likes best; somebody who likes everything gets JSON. */
    static Form preferred(@Nullable String accept, Form... offered) {
        List<MediaType> liked = accept == null ? List.of(MediaType.ALL) : MediaType.parseMediaTypes(accept);
        return liked.stream().sorted(Comparator.comparingDouble(MediaType::getQualityValue).reversed())
                .flatMap(like -> Arrays.stream(offered).filter(form -> like.isCompatibleWith(form.type))).findFirst()
                .orElse(offered[0]);
    }
}
