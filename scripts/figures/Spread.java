import java.util.List;
import java.util.stream.LongStream;

/** Median, 95th percentile and largest of some lengths, each one of them (nearest rank). */
record Spread(int count, long median, long most, long largest) {

    static Spread of(LongStream lengths) {
        List<Long> sorted = lengths.sorted().boxed().toList();
        return sorted.isEmpty()
                ? new Spread(0, 0, 0, 0)
                : new Spread(sorted.size(), at(sorted, 50), at(sorted, 95), sorted.getLast());
    }

    private static long at(List<Long> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    @Override
    public String toString() {
        return median + " / " + most + " / " + largest;
    }
}
