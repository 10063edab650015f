package org.hengping;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.hengping.ui.check.CheckCommand;
import org.hengping.ui.file.ReaderMain;
import org.hengping.ui.integrity.VerifyCommand;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hengping: one process that serves every office of a district. */
@SpringBootApplication
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://app.css")
public class HengpingApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0 && arguments[0].equals("check")) {
            check(List.of(arguments).subList(1, arguments.length));
        } else if (arguments.length > 0 && arguments[0].equals("verify")) {
            verify(List.of(arguments).subList(1, arguments.length));
        } else if (arguments.length > 0 && arguments[0].equals(ReaderMain.COMMAND)) {
            ReaderMain.run(HengpingApplication::quiet);
        } else {
            SpringApplication.run(HengpingApplication.class, arguments);
        }
    }

    private static void verify(List<String> arguments) {
        PrintStream complaints = System.err;
        quiet();
        int exit = VerifyCommand.run(arguments, Map.of(), System.out, complaints);
        System.out.flush();
        complaints.flush();
        Runtime.getRuntime().halt(exit);
    }

    /** Ends at once, whatever a file left running. */
    private static void check(List<String> files) {
        PrintStream complaints = System.err;
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        quiet();
        int exit = CheckCommand.run(files, System.out, complaints);
        System.out.flush();
        complaints.flush();
        Runtime.getRuntime().halt(exit);
    }

    private static void quiet() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
    }
}
