package shop;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import com.nimbusds.jwt.SignedJWT;
import java.io.ByteArrayOutputStream;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Believes Emporium's access tokens. They are signed by Ed25519, which Java knows and Spring's own decoder does not ask it for.
 */
class Tokens implements JwtDecoder {
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Supplier<String> published;
    private final OAuth2TokenValidator<Jwt> validator;
    private final Map<String, PublicKey> keys = new ConcurrentHashMap<>();
    private Instant asked = Instant.MIN;

    /** published returns the JWK set, which is asked for whenever a token names a key that is not known. */
    Tokens(String issuer, String audience, Supplier<String> published) {
        this.published = published;
        this.validator = new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(), new JwtIssuerValidator(issuer),
                new JwtClaimValidator<java.util.List<String>>("aud", aud -> aud != null && aud.contains(audience)));
    }

    @Override
    public Jwt decode(String token) throws JwtException {
        Jwt jwt;
        try {
            SignedJWT signed = SignedJWT.parse(token);
            if (!JWSAlgorithm.EdDSA.equals(signed.getHeader().getAlgorithm())) {
                throw new BadJwtException("another algorithm");
            }
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key(signed.getHeader().getKeyID()));
            signature.update(signed.getSigningInput());
            if (!signature.verify(signed.getSignature().decode())) {
                throw new BadJwtException("another signature");
            }
            Map<String, Object> claims = new HashMap<>(signed.getJWTClaimsSet().getClaims());
            for (String time : new String[] {"exp", "iat", "nbf"}) {
                claims.computeIfPresent(time, (name, value) -> ((java.util.Date) value).toInstant());
            }
            jwt = Jwt.withTokenValue(token).headers(h -> h.putAll(signed.getHeader().toJSONObject())).claims(c -> c.putAll(claims)).build();
        } catch (JwtException e) {
            throw e;
        } catch (Exception e) {
            throw new BadJwtException("not a token", e);
        }
        if (validator.validate(jwt).hasErrors()) {
            throw new BadJwtException("not for here, or not now");
        }
        return jwt;
    }

    private PublicKey key(String id) throws Exception {
        if (id == null) {
            throw new BadJwtException("no key is named");
        }
        if (!keys.containsKey(id)) {
            fetch();
        }
        PublicKey key = keys.get(id);
        if (key == null) {
            throw new BadJwtException("another key");
        }
        return key;
    }

    private synchronized void fetch() throws Exception {
        if (Instant.now().isBefore(asked.plus(PAUSE))) {
            return; // whoever invents keys must not make us ask each time
        }
        asked = Instant.now();
        for (var jwk : JWKSet.parse(published.get()).getKeys()) {
            if (jwk instanceof OctetKeyPair pair) {
                var encoded = new ByteArrayOutputStream();
                encoded.write(PREFIX);
                encoded.write(pair.getX().decode());
                keys.put(jwk.getKeyID(), KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded.toByteArray())));
            }
        }
    }
}
