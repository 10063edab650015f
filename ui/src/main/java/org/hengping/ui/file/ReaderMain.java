package org.hengping.ui.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hengping.core.findings.FileReport;
import org.hengping.core.reading.Grid;
import org.hengping.core.reading.Reading;

/**
 * The other end of a {@link ReaderProcess}: reads one file after the other for the server that started it, and ends with it. A file is also
 * understood and judged here, only to see that this comes to an end: the server does it again, and can trust that it will.
 */
public final class ReaderMain {

    /** The word that starts it on the command line. */
    public static final String COMMAND = "read-files";

    /** In milliseconds: by then the server would have ended it, if there still was one. */
    private static final long FORSAKEN = 15_000;

    private ReaderMain() {}

    /**
     * Talks over standard input and output; whatever libraries print goes nowhere.
     *
     * @param quiet switches the log off
     */
    public static void run(Runnable quiet) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        quiet.run();
        Timer timer = new Timer("forsaken", true);
        warmUp();
        Wire.ready(out);
        while (true) {
            byte[] content;
            try {
                content = Wire.content(in, FileTables.LARGEST);
            } catch (EOFException over) {
                return;
            }
            TimerTask end = end();
            timer.schedule(end, FORSAKEN);
            answer(content, out);
            end.cancel();
        }
    }

    private static void answer(byte[] content, DataOutputStream out) throws IOException {
        List<Grid> grids;
        try {
            grids = FileTables.of(content);
            FileReport.of(Reading.of(grids), null);
        } catch (Exception | StackOverflowError | OutOfMemoryError unreadable) {
            Wire.refusal(out, Unreadable.because(unreadable));
            return;
        }
        Wire.grids(out, grids);
    }

    /** The first file is not to wait for the classes that read it. */
    private static void warmUp() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("自评表");
            document.createTable(2, 2);
            document.write(bytes);
            FileReport.of(Reading.of(FileTables.of(bytes.toByteArray())), null);
        } catch (IOException | Unreadable cold) {
            return;
        }
    }

    private static TimerTask end() {
        return new TimerTask() {
            @Override
            public void run() {
                Runtime.getRuntime().halt(1);
            }
        };
    }
}
