package nl.voortgang.systemtests.portal;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.voortgang.systemtests.Product;

/** The portal of the demonstration municipalities, and a browser to look at it with. */
final class Site implements AutoCloseable {

    static final int WIDE = 1280;
    /** The narrowest that WCAG 2.2 asks to be usable (1.4.10). */
    static final int NARROW = 320;

    private final Product product;
    private final Playwright playwright;
    private final Browser browser;

    private Site(Product product, Playwright playwright, Browser browser) {
        this.product = product;
        this.playwright = playwright;
        this.browser = browser;
    }

    static Site open(Product product, Path chromium, Path node) {
        product.startPortal();
        // Node and Chromium are those of this machine; Playwright fetches nothing
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH",
                node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium)
                .setArgs(List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        return new Site(product, playwright, browser);
    }

    Product product() {
        return product;
    }

    String address() {
        return product.portalAddress();
    }

    Visitor visitor() {
        return visitor(_ -> {});
    }

    /** @param how the browser is set: how wide, how dark, with or without JavaScript */
    Visitor visitor(Consumer<NewContextOptions> how) {
        var options = new NewContextOptions().setBaseURL(address()).setLocale("nl-NL").setViewportSize(WIDE, 900);
        how.accept(options);
        return new Visitor(browser.newContext(options));
    }

    Visitor login(String person) {
        return visitor().login(person);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
