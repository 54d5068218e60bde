package org.constitutionreview.gateway.signin;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.stereotype.Component;

/** Takes name, roles and groups from the access token, as the services do: so pages and services agree. */
@Component
class PeopleFromTokens implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final JwtDecoder decoder;

    PeopleFromTokens(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Jwt token = decoder.decode(request.getAccessToken().getTokenValue());
        Map<String, Object> claims = new HashMap<>(request.getIdToken().getClaims());
        for (String claim : List.of("name", "roles", "groups")) {
            Object value = token.getClaims().get(claim);
            if (value != null) {
                claims.put(claim, value);
            }
        }
        return new DefaultOidcUser(roles(token), request.getIdToken(), new OidcUserInfo(claims), "sub");
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return (roles == null ? List.<String>of() : roles)
                .stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
    }
}
