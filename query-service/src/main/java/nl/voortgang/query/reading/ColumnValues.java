package nl.voortgang.query.reading;

import java.time.Instant;
import java.sql.Timestamp;
import nl.voortgang.contract.goaltree.GoalTreeId;
import nl.voortgang.contract.report.ReportId;
import nl.voortgang.contract.statusupdate.StatusUpdateId;
import nl.voortgang.contract.goaltree.Subject;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.DefaultConversionService;

/** How a column becomes a record's component where name and type alone do not tell. */
final class ColumnValues {

    private ColumnValues() {}

    static ConversionService conversion() {
        var conversion = new DefaultConversionService();
        conversion.addConverter(Integer.class, GoalTreeId.class, GoalTreeId::new);
        conversion.addConverter(String.class, ReportId.class, ReportId::parse);
        conversion.addConverter(String.class, StatusUpdateId.class, StatusUpdateId::parse);
        conversion.addConverter(String.class, Subject.class, Subject::parse);
        conversion.addConverter(Timestamp.class, Instant.class, Timestamp::toInstant);
        return conversion;
    }
}
