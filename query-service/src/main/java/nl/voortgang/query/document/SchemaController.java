package nl.voortgang.query.document;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletResponse;
import nl.voortgang.apirules.OpenPaths;
import nl.voortgang.query.reading.Public;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The published schema of the document. A change that breaks who reads it gets another number. */
@RestController
@SecurityRequirements
class SchemaController {

    private static final Resource SCHEMA = new ClassPathResource("voortgangsrapportage-1.json", SchemaController.class);

    @Bean
    static OpenPaths openToEverybody() {
        return new OpenPaths(Public.PATH + "**", ReportDocument.SCHEMA);
    }

    @Operation(summary = "Het JSON Schema van wat een voortgangsrapportage zegt.")
    @RequestMapping(path = ReportDocument.SCHEMA, method = RequestMethod.GET)
    ResponseEntity<Resource> schema(HttpServletResponse response) {
        PageHeaders.onPublic(response, Form.JSON);
        return ResponseEntity.ok().contentType(MediaType.valueOf("application/schema+json")).body(SCHEMA);
    }
}
