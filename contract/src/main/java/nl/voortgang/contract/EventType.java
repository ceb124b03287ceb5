package nl.voortgang.contract;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The public name of an event, such as {@code nl.prestaties.statusmelding.ingediend.v1}. It is what is stored and
 * published; a class may move or be renamed, this name may not. Form: NL GOV profile for CloudEvents, attribute
 * {@code type} (reverse domain, no organisation, one version).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventType {
    String value();
}
