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
    static void everyWay(Page page, String name, SoftAssertions softly) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : new int[]{Site.WIDE, Site.NARROW}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                at(page, "%s-%s-%d".formatted(name, scheme, width), softly);
            }
        }
    }

    /** Axe in its simple mode, for want of frames; the other one opens a tab of its own for each look. */
    private static void at(Page page, String name, SoftAssertions softly) {
        softly.assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations()).as(name)
                .extracting(it -> it.getId() + " " + it.getNodes()).isEmpty();
        softly.assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as("too wide: " + name).isLessThanOrEqualTo(0);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(SCREENSHOTS.resolve(name.replaceAll("[/?=&]+", "_") + ".png")));
    }
}
