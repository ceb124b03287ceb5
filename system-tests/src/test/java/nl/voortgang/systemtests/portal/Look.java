package nl.voortgang.systemtests.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/** A look at a page as it stands: light and dark, on a desk and on a phone. What was seen is kept in {@code target/screenshots}. */
final class Look {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private Look() {}

    /** @param name tells one page and state from others */
    static void at(Page page, String name, SoftAssertions softly) {
        whole(page, name, ColorScheme.LIGHT, Site.WIDE, softly);
        whole(page, name, ColorScheme.DARK, Site.NARROW, softly);
        // what is left depends on colours or on width only
        at(page, name, ColorScheme.LIGHT, Site.NARROW, colours(page), softly);
        at(page, name, ColorScheme.DARK, Site.WIDE, colours(page), softly);
    }

    private static void whole(Page page, String name, ColorScheme scheme, int width, SoftAssertions softly) {
        at(page, name, scheme, width, axe(page), softly);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(
                SCREENSHOTS.resolve("%s-%s-%d.png".formatted(name, scheme, width).replaceAll("[/?=&]+", "_"))));
    }

    /** In its simple mode, for want of frames; the other one opens a tab of its own for each look. */
    private static AxeBuilder axe(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }

    private static AxeBuilder colours(Page page) {
        return axe(page).withRules(List.of("color-contrast", "link-in-text-block"));
    }

    private static void at(Page page, String name, ColorScheme scheme, int width, AxeBuilder axe,
            SoftAssertions softly) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.setViewportSize(width, 900);
        String where = "%s, %s, %d wide".formatted(name, scheme, width);
        softly.assertThat(axe.analyze().getViolations()).as(where)
                .extracting(it -> it.getId() + " " + it.getNodes()).isEmpty();
        softly.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("too wide: " + where).isLessThanOrEqualTo(0);
    }
}
