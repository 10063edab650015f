package org.hengping.core.integrity;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengping.core.Sentence;
import org.hengping.core.Sha256;

/** Whether the seals of a district are one chain, signed by the product, and those that were kept outside. */
public final class SealCheck {

    private final List<Irregularity> found = new ArrayList<>();
    private final List<Seal> seals;
    private final SealKeys keys;

    private SealCheck(List<Seal> seals, SealKeys keys) {
        this.seals = seals;
        this.keys = keys;
    }

    /**
     * @param seals as the store has them, the first one first
     * @param outside of the same district, in no particular order; what is missing among them says nothing
     */
    public static List<Irregularity> of(List<Seal> seals, List<Seal> outside, SealKeys keys) {
        SealCheck check = new SealCheck(seals, keys);
        check.inside();
        check.outside(outside);
        return List.copyOf(check.found);
    }

    private void inside() {
        String previous = Sha256.NONE;
        int number = 1;
        boolean signed = false;
        for (Seal seal : seals) {
            SealKeys.Verdict signature = keys.check(seal.hash(), seal.mac());
            note(seal.number() != number, "sealMissing", number);
            note(!seal.intact() || !seal.previous().equals(previous), "sealAltered", seal.number());
            note(foreign(signature) || signed && signature == SealKeys.Verdict.UNSIGNED, "sealForged", seal.number());
            signed |= signature != SealKeys.Verdict.UNSIGNED;
            previous = seal.hash();
            number = seal.number() + 1;
        }
        if (!keys.missing() && !seals.isEmpty() && !signed) {
            found.add(Irregularity.of("keyless"));
        }
    }

    /** Written by somebody without the key; where none is at hand nothing can be said. */
    private boolean foreign(SealKeys.Verdict signature) {
        return signature == SealKeys.Verdict.WRONG || signature == SealKeys.Verdict.KEY_UNKNOWN && !keys.missing();
    }

    private void note(boolean so, String what, int number) {
        if (so) {
            found.add(Irregularity.of(what, number));
        }
    }

    private void outside(List<Seal> outside) {
        Map<Integer, Seal> inside = seals.stream().collect(toMap(Seal::number, identity(), (one, other) -> one));
        for (Seal seal : outside) {
            Seal same = inside.get(seal.number());
            if (!seal.intact()) {
                found.add(Irregularity.of("outsideAltered", seal.number()));
            } else if (foreign(keys.check(seal.hash(), seal.mac()))) {
                found.add(Irregularity.of("outsideForged", seal.number()));
            } else if (same == null || !same.hash().equals(seal.hash())) {
                String unlike = same == null ? "outsideUnknown" : "outsideOther";
                found.add(restored(seal)
                        .map(by -> lost(seal, by))
                        .orElseGet(() -> Irregularity.of(unlike, seal.number())));
            }
        }
    }

    private static Irregularity lost(Seal seal, Seal by) {
        long entries = seal.sequence() - by.sequence();
        String at = seal.at().toString();
        return new Irregularity(Sentence.of("irregularity.lost", seal.number(), at, entries, by.number()), true);
    }

    /** The restore by which a seal kept outside was lost: it stands in the place of that seal or before, and is younger. */
    private Optional<Seal> restored(Seal lost) {
        return seals.stream()
                .filter(Seal::intact)
                .filter(seal -> seal.kind() == Seal.Kind.RESTORED && seal.number() <= lost.number())
                .filter(seal -> !seal.at().isBefore(lost.at()))
                .findFirst();
    }
}
