package nl.voortgang.query.matrix;

import io.swagger.v3.oas.annotations.Operation;
import nl.voortgang.apirules.Paging;
import nl.voortgang.contract.content.TrafficLight;
import nl.voortgang.query.reading.Asked;
import nl.voortgang.query.reading.Reading;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MatrixController {

    private final Reading reading;

    MatrixController(Reading reading) {
        this.reading = reading;
    }

    @Operation(summary = "Prestaties tegen voortgangsrapportages, met het stoplicht van elk.")
    @GetMapping("/v1/statusmatrix")
    StatusMatrix matrix(Asked asked, Paging paging,
            @RequestParam(name = "begrotingsjaar", required = false) @Nullable Integer budgetYear,
            @RequestParam(name = "programma", required = false) @Nullable Integer programme,
            @RequestParam(name = "stoplicht", required = false) @Nullable TrafficLight light) {
        return reading.answer(asked, new MatrixQuestion(budgetYear, programme, light, paging)::ask);
    }
}
