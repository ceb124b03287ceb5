package nl.voortgang.query.intake;

/** A record that is no event we can apply. */
final class Unfit extends Exception {

    private final Obstacle obstacle;

    Unfit(Obstacle obstacle) {
        super(obstacle.name());
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
