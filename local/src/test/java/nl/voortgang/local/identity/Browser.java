package nl.voortgang.local.identity;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;

/** A browser with the portal behind it, as far as logging in goes. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-proof-key-that-is-long-enough-for-the-code-flow-0123456789";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final IdentitySettings settings;
    private final String redirect;

    Browser(IdentitySettings settings) {
        this.settings = settings;
        this.redirect = settings.portal() + "/login/oauth2/code/voortgang";
    }

    String tokensFor(String login, String password) throws Exception {
        login(login, password);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        String challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        var code = CODE.matcher(authorize("&code_challenge_method=S256&code_challenge=" + challenge));
        code.find();
        return token("grant_type=authorization_code&code=" + code.group(1) + "&code_verifier=" + VERIFIER
                + "&redirect_uri=" + encoded(redirect));
    }

    /** Where the login page sends this person. */
    String login(String login, String password) throws Exception {
        var page = CSRF.matcher(get("/login").body());
        page.find();
        return post("/login", "username=%s&password=%s&_csrf=%s".formatted(login, password, encoded(page.group(1))), "")
                .headers().firstValue("Location").orElse("");
    }

    /** Where the authorization endpoint sends a person who has logged in. */
    String authorize(String proofKey) throws Exception {
        return get("/oauth2/authorize?response_type=code&client_id=voortgang-portal&scope=openid&state=s&nonce=n"
                + "&redirect_uri=" + encoded(redirect) + proofKey).headers().firstValue("Location").orElse("");
    }

    String token(String form) throws Exception {
        return token("voortgang-portal", Files.readString(settings.directory().resolve("portal-secret")), form);
    }

    String token(String client, String secret, String form) throws Exception {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.US_ASCII));
        return post("/oauth2/token", form, "Basic " + basic).body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(settings.issuer() + path)).header("Accept", "text/html")
                .build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form, String authorization) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(settings.issuer() + path))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
