package nl.voortgang.query.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Nobody logs in here: what is {@link Asked} is bound to the organisation that the address names. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Public {

    /** Where every such address begins. */
    String PATH = "/v1/openbaar/";

    /** The variable in the address. */
    String ORGANISATION = "organisatie";
}
