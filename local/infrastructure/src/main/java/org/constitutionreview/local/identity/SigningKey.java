package org.constitutionreview.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.UUID;
import org.constitutionreview.local.PrivateFile;

/** The key under all tokens, kept on disk: tokens stay valid over a restart. */
final class SigningKey {

    private SigningKey() {}

    static RSAKey in(Path file) throws IOException, ParseException, JOSEException {
        if (Files.exists(file)) {
            return RSAKey.parse(Files.readString(file));
        }
        RSAKey key =
                new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        PrivateFile.write(file, key.toJSONString());
        return key;
    }
}
