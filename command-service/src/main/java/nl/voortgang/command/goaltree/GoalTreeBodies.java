package nl.voortgang.command.goaltree;

import nl.voortgang.apirules.BodyRule;
import nl.voortgang.command.input.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a caller hears besides faults of shape; the decision checks it again, with all it knows. */
@Configuration(proxyBeanMethods = false)
class GoalTreeBodies {

    @Bean
    BodyRule<Offer> soundTree() {
        return BodyRule.of(Offer.class, (tree, faults) -> {
            Texts.optional("de bron", tree.source(), 200, faults.at("bron"));
            var unknown = new LastYear.Unknown();
            TreeCheck.check(tree.meant(unknown), _ -> true, unknown, (_, _) -> {}, faults.at("programmas"));
        });
    }
}
