package nl.voortgang.portal.layout;

import static nl.voortgang.portal.person.Role.ADMIN;
import static nl.voortgang.portal.person.Role.AUDITOR;
import static nl.voortgang.portal.person.Role.AUTHOR;
import static nl.voortgang.portal.person.Role.CONCERN_CONTROLLER;
import static nl.voortgang.portal.person.Role.CONTROLLER;
import static nl.voortgang.portal.person.Role.PORTFOLIO_HOLDER;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.voortgang.portal.person.Person;
import nl.voortgang.portal.person.Role;

/** The pages that everything begins at, in the order of the menu; the first one somebody may see is where they start. */
public enum Menu {
    WORK_LIST("/werklijst", AUTHOR, CONTROLLER, PORTFOLIO_HOLDER, CONCERN_CONTROLLER),
    MATRIX("/statusmatrix"),
    REPORTS("/rapportages"),
    GOAL_TREES("/doelenbomen"),
    PORTFOLIOS("/portefeuilles"),
    SUBSTITUTIONS("/vervangingen", CONTROLLER, PORTFOLIO_HOLDER, CONCERN_CONTROLLER, AUDITOR),
    REMINDERS("/herinneringen"),
    PEOPLE("/personen", ADMIN),
    HISTORY("/historie", AUTHOR, CONTROLLER, PORTFOLIO_HOLDER, CONCERN_CONTROLLER, AUDITOR),
    INTEGRITY("/integriteit", AUDITOR, CONCERN_CONTROLLER),
    REBUILDS("/herbouwingen", ADMIN, AUDITOR);

    /** Where somebody starts who has no role here. */
    public static final String NOWHERE = "/zonder-rol";

    private final String address;
    private final Set<Role> roles;

    Menu(String address, Role... roles) {
        this.address = address;
        this.roles = roles.length == 0 ? EnumSet.allOf(Role.class) : EnumSet.copyOf(Arrays.asList(roles));
    }

    public String address() {
        return address;
    }

    /** Its key in the messages, such as {@code menu.werklijst}. */
    public String text() {
        return "menu" + address.replace('/', '.');
    }

    boolean contains(String path) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    static List<Menu> of(Person person) {
        return Arrays.stream(values()).filter(it -> !Collections.disjoint(it.roles, person.roles())).toList();
    }

    public static String startOf(Person person) {
        return of(person).stream().map(Menu::address).findFirst().orElse(NOWHERE);
    }
}
