package io.newsgraph.gateway;

import io.newsgraph.gateway.StubService.Reply;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An OpenID Connect provider, as far as a gateway asks it: its configuration and its keys. */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {

  private static final String KEY_ID = "a-key";

  private final KeyPair keys = newKeys();
  private StubService provider;

  @Override
  public Map<String, String> start() {
    provider = new StubService();
    String url = provider.url();
    provider.on(
        "GET /.well-known/openid-configuration",
        call -> Reply.json(Map.of("issuer", url, "jwks_uri", url + "/keys")));
    provider.on("GET /keys", call -> Reply.json(Map.of("keys", List.of(publicKey()))));
    return Map.of("quarkus.oidc.tenant-enabled", "true", "quarkus.oidc.auth-server-url", url);
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, field -> field.getType() == IdentityProvider.class);
  }

  @Override
  public void stop() {
    provider.close();
  }

  /** A token that the gateway takes. */
  String token(String... roles) {
    return signed(claims(roles));
  }

  /** A token that the gateway takes for a while. */
  String tokenEndingIn(Duration time, String... roles) {
    return signed(claims(roles).expiresAt(Instant.now().plus(time)));
  }

  String expiredToken(String... roles) {
    return signed(claims(roles).expiresAt(Instant.now().minus(Duration.ofHours(1))));
  }

  String tokenForAnother(String... roles) {
    return signed(claims(roles).audience("another"));
  }

  String tokenOfAnother(String... roles) {
    return signed(claims(roles).issuer("https://another.example"));
  }

  /** A token with the right claims, signed with a key that is not the provider's. */
  String forgedToken(String... roles) {
    return claims(roles).jws().keyId(KEY_ID).sign(newKeys().getPrivate());
  }

  /** A token that says of itself that it is not signed. */
  String unsignedToken(String... roles) {
    String[] parts = token(roles).split("\\.");
    return base64("{\"alg\":\"none\"}".getBytes()) + "." + parts[1] + ".";
  }

  private JwtClaimsBuilder claims(String... roles) {
    return Jwt.claims()
        .issuer(provider.url())
        .subject("someone")
        .audience("newsgraph")
        .groups(Set.of(roles))
        .issuedAt(Instant.now().minus(Duration.ofHours(2)))
        .expiresAt(Instant.now().plus(Duration.ofHours(1)));
  }

  private String signed(JwtClaimsBuilder claims) {
    return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
  }

  private Map<String, String> publicKey() {
    RSAPublicKey key = (RSAPublicKey) keys.getPublic();
    return Map.of(
        "kty",
        "RSA",
        "use",
        "sig",
        "alg",
        "RS256",
        "kid",
        KEY_ID,
        "n",
        base64(unsigned(key.getModulus())),
        "e",
        base64(unsigned(key.getPublicExponent())));
  }

  /** Big-endian, without the byte that would hold the sign. */
  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static KeyPair newKeys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
