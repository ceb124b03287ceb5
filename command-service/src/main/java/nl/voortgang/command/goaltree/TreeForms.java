package nl.voortgang.command.goaltree;

import nl.voortgang.apirules.json.StrictReader;
import nl.voortgang.command.forms.Form;
import nl.voortgang.command.forms.FormBody;
import nl.voortgang.command.isolation.OrganisationTransactions;
import nl.voortgang.contract.OrganisationId;
import nl.voortgang.contract.goaltree.GoalTreeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes an offer of a form: a table is a whole tree, a page one programme of it. */
@Component
class TreeForms {

    private final StrictReader reader;
    private final GoalTrees trees;
    private final OrganisationTransactions transactions;

    TreeForms(StrictReader reader, GoalTrees trees, OrganisationTransactions transactions) {
        this.reader = reader;
        this.trees = trees;
        this.transactions = transactions;
    }

    /**
     * @param body tells by line what is found wrong with the offer later
     * @param basedOn the version that was taken over where the form does not tell, or null when it tells everything
     */
    record Understood(FormBody body, Offer offer, @Nullable Integer basedOn) {}

    Understood read(Form form, @Nullable String source, OrganisationId organisation, GoalTreeId goalTree) {
        return switch (form.kind()) {
            case CSV, XLSX -> understood(TreeTable.read(form), source, null);
            case HTML, TEXT -> {
                KnownTree known = transactions.in(organisation, () -> KnownTree.of(goalTree, organisation, trees));
                yield understood(TreePage.read(form, known), source, known.version());
            }
        };
    }

    private Understood understood(FormBody body, @Nullable String source, @Nullable Integer basedOn) {
        if (source != null) {
            body.root().put("bron", source);
        }
        return new Understood(body, body.read(reader, Offer.class), basedOn);
    }
}
