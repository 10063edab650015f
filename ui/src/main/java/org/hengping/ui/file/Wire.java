package org.hengping.ui.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hengping.core.reading.Cell;
import org.hengping.core.reading.Grid;

/** How the server and its reader processes talk: lengths before contents, no object is ever made of what comes. */
final class Wire {

    /** In bytes; four for each character of the longest cell. */
    private static final int LONGEST = 4 * Allowance.LONGEST;

    private static final int READY = 0x48503031;

    private Wire() {}

    static void ready(DataOutputStream out) throws IOException {
        out.writeInt(READY);
        out.flush();
    }

    static void awaitReady(DataInputStream in) throws IOException {
        if (in.readInt() != READY) {
            throw new IOException("Another program than expected");
        }
    }

    static void content(DataOutputStream out, byte[] content) throws IOException {
        out.writeInt(content.length);
        out.write(content);
        out.flush();
    }

    static byte[] content(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("length " + length);
        }
        byte[] content = new byte[length];
        in.readFully(content);
        return content;
    }

    /** Refusals come as a word, grids after an empty one. */
    static void refusal(DataOutputStream out, Unreadable refusal) throws IOException {
        text(out, refusal.why());
        out.flush();
    }

    static void grids(DataOutputStream out, List<Grid> grids) throws IOException {
        text(out, "");
        out.writeInt(grids.size());
        for (Grid grid : grids) {
            text(out, grid.name());
            out.writeBoolean(grid.placed());
            out.writeInt(grid.rows().size());
            for (List<Cell> row : grid.rows()) {
                out.writeInt(row.size());
                for (Cell cell : row) {
                    out.writeInt(cell.row());
                    out.writeInt(cell.column());
                    text(out, cell.text());
                }
            }
        }
        out.flush();
    }

    /** @throws Unreadable where the other side refused, or sends more than a file may hold */
    static List<Grid> answer(DataInputStream in) throws IOException, Unreadable {
        String refusal = text(in);
        if (!refusal.isEmpty()) {
            throw new Unreadable(refusal);
        }
        Allowance allowance = new Allowance();
        List<Grid> grids = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = text(in);
            boolean placed = in.readBoolean();
            grids.add(new Grid(name, rows(in, allowance), placed));
            allowance.row(1);
        }
        return grids;
    }

    private static List<List<Cell>> rows(DataInputStream in, Allowance allowance) throws IOException, Unreadable {
        List<List<Cell>> rows = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            allowance.row(rows.size() + 1);
            List<Cell> row = new ArrayList<>();
            for (int cells = in.readInt(); cells > 0; cells--) {
                row.add(allowance.cell(in.readInt(), in.readInt(), text(in)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(content(in, LONGEST), StandardCharsets.UTF_8);
    }
}
