package org.hengping.core.integrity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hengping.core.Sha256;
import org.hengping.core.integrity.JournalEntry.Origin;
import org.hengping.core.integrity.JournalEntry.Subject;
import org.junit.jupiter.api.Test;

/** The chain of a journal past its seals, and the seals, whoever has been at them. */
class SealedChainTest {

    private static final String DISTRICT = "430112";
    private static final SealKeys KEY = SealKeys.of("0123456789abcdef0123456789abcdef");
    private static final Instant BEGIN = Instant.parse("2026-06-10T02:00:00Z");

    private final List<JournalEntry> chain = new ArrayList<>();
    private final List<Seal> seals = new ArrayList<>();

    @Test
    void a_chain_that_nobody_touched_is_whole() {
        acts(5, KEY);
        seal(Seal.Kind.DAILY, KEY);
        acts(3, KEY);
        seal(Seal.Kind.DAILY, KEY);
        acts(2, KEY);

        assertThat(found(KEY)).isEmpty();
        assertThat(check(KEY).unsealedCount()).isEqualTo(2);
    }

    @Test
    void an_end_that_is_cut_off_is_missed_by_the_seal() {
        acts(5, KEY);
        seal(Seal.Kind.DAILY, KEY);
        chain.removeLast();

        assertThat(found(KEY)).contains("irregularity.cut");
    }

    @Test
    void a_chain_rewritten_without_the_key_is_forged_and_with_no_key_at_all_it_is_not_what_was_sealed() {
        acts(5, KEY);
        seal(Seal.Kind.DAILY, KEY);
        rewritten();
        assertThat(found(KEY)).contains("irregularity.forged", "irregularity.sealed");

        chain.clear();
        seals.clear();
        acts(5, SealKeys.none());
        seal(Seal.Kind.DAILY, SealKeys.none());
        rewritten();
        assertThat(found(SealKeys.none())).containsExactly("irregularity.sealed");
    }

    @Test
    void what_is_not_signed_any_more_once_there_is_a_key_is_named() {
        acts(2, SealKeys.none());
        acts(2, KEY);
        assertThat(found(KEY)).isEmpty();
        acts(1, SealKeys.none());

        assertThat(found(KEY)).containsExactly("irregularity.unsigned");
    }

    @Test
    void a_key_that_was_replaced_goes_on_proving_what_it_signed() {
        acts(3, KEY);
        seal(Seal.Kind.DAILY, KEY);
        SealKeys both =
                SealKeys.of("0123456789abcdef0123456789abcdef\n# since June\nfedcba9876543210fedcba9876543210\n");
        acts(3, both);
        seal(Seal.Kind.DAILY, both);

        assertThat(found(both)).isEmpty();
        assertThat(SealCheck.of(seals, List.of(), both)).isEmpty();
        assertThat(found(KEY)).containsExactly("irregularity.unknownKeys");
        assertThat(found(SealKeys.none())).isEmpty();
    }

    @Test
    void a_seal_taken_away_or_written_anew_is_missed_by_its_copy_outside() {
        acts(3, KEY);
        seal(Seal.Kind.DAILY, KEY);
        acts(3, KEY);
        seal(Seal.Kind.DAILY, KEY);
        List<Seal> outside = seals.stream()
                .map(seal -> Seal.read("> " + "\n" + seal.file()).orElseThrow())
                .toList();
        assertThat(outside).isEqualTo(seals);

        assertThat(words(SealCheck.of(seals.subList(0, 1), outside, KEY)))
                .containsExactly("irregularity.outsideUnknown");
        assertThat(words(SealCheck.of(seals.subList(1, 2), List.of(), KEY)))
                .containsExactly("irregularity.sealMissing", "irregularity.sealAltered");
        Seal forged = Seal.of(point(), Seal.Why.daily(), BEGIN, Optional.of(seals.getFirst()), SealKeys.none());
        assertThat(words(SealCheck.of(List.of(seals.getFirst(), forged), outside, KEY)))
                .containsExactly("irregularity.sealForged", "irregularity.outsideOther");
    }

    @Test
    void a_restore_on_record_says_what_was_lost() {
        acts(3, KEY);
        seal(Seal.Kind.DAILY, KEY);
        List<JournalEntry> backup = List.copyOf(chain);
        acts(4, KEY);
        seal(Seal.Kind.DAILY, KEY);
        List<Seal> outside = List.copyOf(seals);
        chain.clear();
        chain.addAll(backup);
        seals.removeLast();
        assertThat(SealCheck.of(seals, outside, KEY))
                .noneMatch(Irregularity::lost)
                .hasSize(1);

        seals.add(Seal.of(
                point(),
                new Seal.Why(Seal.Kind.RESTORED, "管理员", "硬盘损坏，恢复6月10日备份"),
                BEGIN.plusSeconds(9000),
                Optional.of(seals.getLast()),
                KEY));

        List<Irregularity> lost = SealCheck.of(seals, outside, KEY);
        assertThat(lost).allMatch(Irregularity::lost).hasSize(1);
        assertThat(lost.getFirst().what().arguments()).contains(2, 4L);
        assertThat(found(KEY)).isEmpty();
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThatThrownBy(() -> SealKeys.of("geheim")).isInstanceOf(IllegalArgumentException.class);
    }

    private void acts(int count, SealKeys keys) {
        for (int i = 0; i < count; i++) {
            long number = chain.size() + 1;
            Subject record = new Subject(RecordKind.HISTORY, "7/" + number, 7L);
            JournalEntry entry = JournalEntry.of(
                    number,
                    DISTRICT,
                    record,
                    1,
                    Origin.ACT,
                    new JournalEntry.State(1, Sha256.of("state " + number)),
                    keys);
            chain.add(entry.chained(number, end()));
        }
    }

    private String end() {
        return chain.isEmpty() ? Sha256.NONE : chain.getLast().place().hash();
    }

    private void seal(Seal.Kind kind, SealKeys keys) {
        Optional<Seal> before = seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
        seals.add(Seal.of(point(), new Seal.Why(kind, "", ""), BEGIN.plusSeconds(seals.size() * 60L), before, keys));
    }

    private Seal.Point point() {
        JournalSums sums = new JournalSums();
        chain.forEach(sums::add);
        return sums.point(DISTRICT);
    }

    /** The third state is another one, and all hashes fit. */
    private void rewritten() {
        List<JournalEntry> before = List.copyOf(chain);
        chain.clear();
        for (JournalEntry entry : before) {
            boolean third = entry.id() == 3;
            JournalEntry forged = new JournalEntry(
                    entry.id(),
                    DISTRICT,
                    new JournalEntry.Subject(entry.kind(), entry.key(), 7L),
                    1,
                    Origin.ACT,
                    new JournalEntry.State(1, third ? Sha256.of("forged") : entry.digest()),
                    entry.mac(),
                    null);
            chain.add(forged.chained(chain.size() + 1L, end()));
        }
    }

    private ChainCheck check(SealKeys keys) {
        ChainCheck check = new ChainCheck(DISTRICT, seals, keys);
        chain.forEach(check::next);
        return check;
    }

    private List<String> found(SealKeys keys) {
        return words(check(keys).end(new Journal.Head(DISTRICT, chain.size(), end(), true)));
    }

    private static List<String> words(List<Irregularity> found) {
        return found.stream().map(one -> one.what().key()).distinct().toList();
    }
}
