package nl.voortgang.apirules.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Our records as schemas. springdoc looks at them with Jackson 2; it must see what Jackson 3 writes and demands. */
final class Models extends ModelResolver {

    Models(ObjectMapper jackson2) {
        super(jackson2.copy().setPropertyNamingStrategy(new DutchForJackson2())
                .setAnnotationIntrospector(new Required()), new NamedAfterTheWhole());
    }

    /** What a record does not call nullable is required. */
    private static final class Required extends JacksonAnnotationIntrospector {

        @Override
        public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
            Class<?> type = member.getDeclaringClass();
            return !type.isRecord() ? super.hasRequiredMarker(member) : Boolean.valueOf(
                    Arrays.stream(type.getRecordComponents())
                            .filter(component -> component.getName().equals(member.getName()))
                            .noneMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
        }
    }

    /** A record inside another carries its name too: two questions may both have a {@code Row}. */
    private static final class NamedAfterTheWhole extends TypeNameResolver {

        @Override
        protected String nameForClass(Class<?> type, Set<Options> options) {
            String name = super.nameForClass(type, options);
            Class<?> whole = type.getEnclosingClass();
            return whole == null ? name : nameForClass(whole, options) + name;
        }
    }
}
