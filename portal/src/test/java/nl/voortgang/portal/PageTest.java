package nl.voortgang.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** A test of pages: its methods get the {@link Services}, and a {@link Visitors} of the portal. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"voortgang.identity-provider.client-secret=secret",
        "voortgang.identity-provider.issuer=http://127.0.0.1:1"}, classes = Portal.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(PageTest.WithServices.class)
@ExtendWith(PageTest.Parts.class)
public @interface PageTest {

    /** Makes a {@link Site} for a person. */
    interface Visitors {

        Site login(String person, String... roles);
    }

    /** The portal's context is shared by all tests of pages. */
    @TestConfiguration(proxyBeanMethods = false)
    class WithServices {

        @Bean
        Services services() {
            return new Services();
        }

        @Bean
        DynamicPropertyRegistrar addresses(Services services) {
            return registry -> {
                registry.add("voortgang.command-service", services::address);
                registry.add("voortgang.query-service", services::address);
            };
        }
    }

    /** Gives each test method its parameters, and forgets what the test before it was told. */
    class Parts implements ParameterResolver, BeforeEachCallback {

        @Override
        public void beforeEach(ExtensionContext context) {
            SpringExtension.getApplicationContext(context).getBean(Services.class).forget();
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Visitors.class
                    || parameter.getParameter().getType() == Services.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            var spring = SpringExtension.getApplicationContext(context);
            Visitors visitors = (person, roles) -> new Site(spring.getBean(MockMvc.class), person, roles);
            return parameter.getParameter().getType() == Services.class ? spring.getBean(Services.class) : visitors;
        }
    }
}
