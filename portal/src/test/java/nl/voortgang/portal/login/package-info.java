@NullMarked
package nl.voortgang.portal.login;

import org.jspecify.annotations.NullMarked;
