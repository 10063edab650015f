package org.hengping.core.review;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hengping.core.Sentence;
import org.hengping.core.organization.Hand;
import org.hengping.core.organization.Role;
import org.jspecify.annotations.Nullable;

/**
 * The hands on a version so far (三人分办): 填报, 审签, and whoever is about to be the next. Nobody is two of 填报, 审签 and 财政审核, in their own
 * name or in another's: the person who acts and the person acted for both count, on both sides.
 *
 * @param signer by whose authority the head's signature stands on it; {@code null} before
 * @param granted in what the department is dispensed with (例外办理)
 * @param scanned whether a signed scan (签章件) of this very version is kept
 */
public record Hands(List<Writer> writers, @Nullable Hand signer, Set<DispensationKind> granted, boolean scanned) {

    /** No version yet. */
    public static final Hands NONE = new Hands(List.of(), null, Set.of(), false);

    /** So many rows are named one by one. */
    private static final List<String> NAMED_ROWS = List.of("hands.row", "hands.twoRows", "hands.threeRows");

    public Hands {
        writers = List.copyOf(writers);
        granted = Set.copyOf(granted);
    }

    /** Who already has another hand on the version and would get a second one; empty where nobody would. */
    public Optional<Sentence> clash(Role role, Hand hand) {
        return switch (role) {
            case DEPARTMENT_HEAD ->
                written(hand)
                        .filter(deed -> !granted.contains(DispensationKind.ONE_PERSON))
                        .map(deed -> Sentence.of("hands.otherHead", deed));
            case FINANCE_OFFICER ->
                written(hand).or(() -> signed(hand)).map(deed -> Sentence.of("hands.otherOfficer", deed));
            case PREPARER, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDITOR -> Optional.empty();
        };
    }

    /** Why a version may not be signed on the screen yet: where one person writes and signs, a signed scan comes first. */
    public Optional<Sentence> scanMissing() {
        return granted.contains(DispensationKind.ONE_PERSON) && !scanned
                ? Optional.of(Sentence.of("hands.scanMissing"))
                : Optional.empty();
    }

    /** Whether somebody other than the reader wrote in it; said with their name. */
    public Optional<Sentence> wroteToo(Hand head) {
        return writers.stream()
                .filter(writer -> writer.hand().meets(head))
                .findFirst()
                .map(writer -> Sentence.of("hands.otherHead", wrote(Sentence.of("hands.named", head.name()), writer)));
    }

    private Optional<Sentence> written(Hand hand) {
        return writers.stream()
                .filter(writer -> writer.hand().meets(hand))
                .findFirst()
                .map(writer -> wrote(who(hand, writer.hand()), writer));
    }

    private Optional<Sentence> signed(Hand hand) {
        return Optional.ofNullable(signer)
                .filter(hand::meets)
                .map(signed -> Sentence.of("hands.endorsed", who(hand, signed)));
    }

    private static Sentence wrote(Sentence who, Writer writer) {
        List<Integer> rows = writer.rows();
        if (rows.isEmpty() && writer.others() == 0) {
            return Sentence.of("hands.submitted", who);
        }
        Sentence what = rows.isEmpty() || rows.size() > NAMED_ROWS.size()
                ? Sentence.of("hands.pieces", rows.size() + writer.others())
                : new Sentence(NAMED_ROWS.get(rows.size() - 1), List.copyOf(rows));
        return Sentence.of("hands.wrote", who, what);
    }

    /** The person behind both hands, as the one who is about to act knows them. */
    private static Sentence who(Hand now, Hand before) {
        boolean self = before.people().contains(now.personId());
        long same = self ? now.personId() : Objects.requireNonNull(now.behalfOfId());
        Sentence person = self ? Sentence.of("hands.you") : Sentence.of("hands.absent", now.behalfOfName());
        return same == before.personId() ? person : Sentence.of("hands.through", person, before.name());
    }
}
