package nl.voortgang.portal.layout;

import java.nio.charset.StandardCharsets;
import nl.voortgang.portal.api.AsOf;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Whoever looks back stays there: every link of such a page to another that can look back, does. */
@Component
final class CarriedLinks extends StandardLinkBuilder {

    private final AsOf asOf;

    CarriedLinks(SpringTemplateEngine templates, AsOf asOf) {
        this.asOf = asOf;
        templates.setLinkBuilder(this);
    }

    @Override
    protected String processLink(IExpressionContext context, String link) {
        AsOf.Asked asked = asOf.asked();
        return super.processLink(context, asked == null || !goesOn(link) ? link : with(link, asked));
    }

    private static boolean goesOn(String link) {
        return LookingBack.isPossibleAt(link.split("[?#]", 2)[0]) && !link.contains(AsOf.POSITION + "=")
                && !link.contains(AsOf.MOMENT + "=");
    }

    private static String with(String link, AsOf.Asked asked) {
        String[] parts = link.split("#", 2);
        return parts[0] + (parts[0].contains("?") ? "&" : "?") + asked.parameter() + "="
                + UriUtils.encode(asked.written(), StandardCharsets.UTF_8) + (parts.length == 1 ? "" : "#" + parts[1]);
    }
}
