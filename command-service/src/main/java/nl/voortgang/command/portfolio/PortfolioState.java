package nl.voortgang.command.portfolio;

/** What a portfolio remembers. */
sealed interface PortfolioState {

    record NotEstablished() implements PortfolioState {}

    record InUse(String name, Terms terms) implements PortfolioState {}
}
