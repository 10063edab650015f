package org.hengping.workflow.office;

import java.util.List;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Actor;
import org.hengping.core.organization.Ids;
import org.hengping.core.organization.Role;
import org.hengping.core.review.Refusal;
import org.hengping.core.review.StockPhrase;
import org.hengping.core.review.StockPhrase.Audience;
import org.hengping.core.review.StockPhrases;
import org.hengping.workflow.gate.Authority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stock phrases (常用语): everybody keeps personal ones, finance officers those of finance, the administrator those of all. */
@Service
@Transactional
public class Phrases {

    /** Of one audience; more would be no help to anybody. */
    static final int MOST = 50;

    private final StockPhrases phrases;
    private final Ids ids;
    private final Authority authority;

    Phrases(StockPhrases phrases, Ids ids, Authority authority) {
        this.phrases = phrases;
        this.ids = ids;
        this.authority = authority;
    }

    /** What the person is offered: own ones first, then the shared ones that are meant for the person. */
    @Transactional(readOnly = true)
    public List<StockPhrase> offered(long by) {
        return offered(authority.actor(by));
    }

    /** For whom the person may keep phrases. */
    @Transactional(readOnly = true)
    public List<Audience> keeps(long by) {
        Actor actor = authority.actor(by);
        return List.of(Audience.values()).stream()
                .filter(audience -> keeps(actor, audience))
                .toList();
    }

    /** Adds a phrase to the end of its list. */
    public StockPhrase add(long by, Audience audience, String text) {
        Actor actor = authority.actor(by);
        permitted(actor, audience);
        List<StockPhrase> same = offered(actor).stream()
                .filter(phrase -> phrase.audience() == audience)
                .toList();
        if (same.size() >= MOST) {
            throw new Refusal.NotPermitted(Sentence.of("phrases.refused.many", MOST));
        }
        StockPhrase phrase = new StockPhrase(
                ids.next(),
                actor.person().districtCode(),
                audience,
                audience == Audience.PERSONAL ? Long.valueOf(by) : null,
                checked(text, same));
        phrases.add(phrase);
        return phrase;
    }

    /** Rewords a phrase. */
    public void change(long by, long id, String text) {
        Actor actor = authority.actor(by);
        StockPhrase phrase = kept(actor, id);
        List<StockPhrase> others = offered(actor).stream()
                .filter(other -> other.audience() == phrase.audience() && other.id() != id)
                .toList();
        phrases.store(
                new StockPhrase(id, phrase.districtCode(), phrase.audience(), phrase.ownerId(), checked(text, others)));
    }

    public void remove(long by, long id) {
        StockPhrase phrase = kept(authority.actor(by), id);
        phrases.remove(phrase.districtCode(), id);
    }

    private StockPhrase kept(Actor actor, long id) {
        StockPhrase phrase = offered(actor).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal.NotPermitted(Sentence.of("phrases.refused.gone")));
        permitted(actor, phrase.audience());
        return phrase;
    }

    private static String checked(String text, List<StockPhrase> others) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        if (line.isEmpty()) {
            throw new Refusal.NotPermitted(Sentence.of("phrases.refused.empty"));
        }
        if (line.length() > StockPhrase.LONGEST) {
            throw new Refusal.NotPermitted(Sentence.of("phrases.refused.long", StockPhrase.LONGEST, line.length()));
        }
        if (others.stream().anyMatch(other -> other.text().equals(line))) {
            throw new Refusal.NotPermitted(Sentence.of("phrases.refused.same"));
        }
        return line;
    }

    private List<StockPhrase> offered(Actor actor) {
        return phrases.of(actor.person().districtCode(), actor.person().id()).stream()
                .filter(phrase -> phrase.audience() != Audience.FINANCE || actor.is(Role.FINANCE_OFFICER))
                .toList();
    }

    private static void permitted(Actor actor, Audience audience) {
        if (!keeps(actor, audience)) {
            throw new Refusal.NotPermitted(Sentence.of("phrases.refused.audience", audience));
        }
    }

    private static boolean keeps(Actor actor, Audience audience) {
        return switch (audience) {
            case PERSONAL -> true;
            case FINANCE -> actor.is(Role.FINANCE_OFFICER);
            case EVERYBODY -> actor.is(Role.SYSTEM_ADMINISTRATOR);
        };
    }
}
