package nl.voortgang.command.dispatch;

/** A rule of the domain that can refuse a command; an enum per aggregate implements it. */
public interface Rule {

    /** The last part of the problem's type, such as {@code vier-ogen}. */
    String slug();

    /** A Dutch sentence for the person who asked: what is the matter and what to do. */
    String sentence();
}
