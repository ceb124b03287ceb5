package nl.voortgang.query.reading;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.voortgang.apirules.Allowed;
import nl.voortgang.apirules.Role;

/** For everybody with a part in the reporting cycle. An administrator has none, so what is not yet adopted is closed to them. */
@Allowed({Role.AUTHOR, Role.CONTROLLER, Role.PORTFOLIO_HOLDER, Role.CONCERN_CONTROLLER, Role.AUDITOR})
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Participant {}
