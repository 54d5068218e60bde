package org.constitutionreview.notification.recipient;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
public class Recipients {

    private final JdbcClient db;

    Recipients(JdbcClient db) {
        this.db = db;
    }

    /** Adds the recipient, or brings what is known up to date; the person's own preference stays. */
    @Transactional
    public void put(Recipient recipient) {
        db.sql(
                        """
                insert into recipient (sub, name, email) values (?, ?, ?)
                on conflict (sub) do update set name = excluded.name, email = excluded.email
                """)
                .params(recipient.sub(), recipient.name(), recipient.email())
                .update();
        db.sql("delete from recipient_key where sub = ?").param(recipient.sub()).update();
        Set<String> keys = new HashSet<>(recipient.groups());
        keys.add("person:" + recipient.sub());
        keys.forEach(key -> db.sql("insert into recipient_key (key, sub) values (?, ?)")
                .params(key, recipient.sub())
                .update());
    }

    /** Everybody who holds one of the keys, once each, with how they like to be told. */
    public Map<String, EmailPreference> holdersOf(Collection<String> keys) {
        Map<String, EmailPreference> holders = new HashMap<>();
        if (!keys.isEmpty()) {
            db.sql(
                            """
                    select distinct k.sub, coalesce(p.preference, 'AT_ONCE') as preference
                    from recipient_key k left join email_preference p on p.sub = k.sub
                    where k.key in (:keys)
                    """)
                    .param("keys", keys)
                    .query(row -> {
                        holders.put(row.getString("sub"), EmailPreference.valueOf(row.getString("preference")));
                    });
        }
        return holders;
    }

    public EmailPreference preferenceOf(String sub) {
        return db.sql("select preference from email_preference where sub = ?")
                .param(sub)
                .query(String.class)
                .optional()
                .map(EmailPreference::valueOf)
                .orElse(EmailPreference.AT_ONCE);
    }

    @Transactional
    public void prefer(String sub, EmailPreference preference) {
        db.sql(
                        """
                insert into email_preference (sub, preference) values (?, ?)
                on conflict (sub) do update set preference = excluded.preference
                """)
                .params(sub, preference.name())
                .update();
    }
}
