package nl.voortgang.systemtests.portal;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.voortgang.local.people.People;

/** One person at a browser, with one or more tabs. */
final class Visitor implements AutoCloseable {

    /** A build machine may be busy with other things. */
    private static final int TIMEOUT = 30_000;

    private final BrowserContext browser;
    private final Page page;

    Visitor(BrowserContext browser) {
        this.browser = browser;
        this.page = tab();
    }

    Page tab() {
        var tab = browser.newPage();
        tab.setDefaultTimeout(TIMEOUT);
        return tab;
    }

    Page page() {
        return page;
    }

    BrowserContext browser() {
        return browser;
    }

    /** At the identity provider's own page. */
    Visitor login(String person) {
        page.navigate("/werklijst");
        fillIn(person);
        return this;
    }

    void fillIn(String person) {
        page.locator("[name=username]").fill(person);
        page.locator("[name=password]").fill(People.PASSWORD);
        page.locator("button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login") && !url.contains("/oauth2/"));
    }

    Visitor at(String path) {
        page.navigate(path);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).locator("visible=true").first();
    }

    Locator item(String update) {
        return page.locator("[id='melding-" + update + "']");
    }

    Locator main() {
        return page.locator("main");
    }

    Locator status() {
        return page.locator(".melding[role=status]");
    }

    Locator alert() {
        return page.locator(".melding[role=alert]").first();
    }

    @Override
    public void close() {
        browser.close();
    }
}
