package nl.voortgang.command.isolation;

import java.util.function.Supplier;
import nl.voortgang.contract.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Work on one organisation's rows, all or nothing. */
@Component
public class OrganisationTransactions {

    private final TransactionTemplate transactions;

    OrganisationTransactions(PlatformTransactionManager transactionManager) {
        this.transactions = new TransactionTemplate(transactionManager);
    }

    public <T extends @Nullable Object> T in(OrganisationId organisation, Supplier<T> work) {
        return OrganisationScope.call(organisation, () -> transactions.execute(status -> work.get()));
    }
}
