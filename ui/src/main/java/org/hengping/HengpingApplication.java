package org.hengping;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.List;
import org.hengping.ui.check.CheckCommand;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Hengping: one process that serves every office of a district. */
@SpringBootApplication
@ColorScheme(ColorScheme.Value.SYSTEM)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://app.css")
@StyleSheet("context://icons.css")
@StyleSheet("context://tags.css")
@StyleSheet("context://parts.css")
@StyleSheet("context://form.css")
@StyleSheet("context://intake.css")
@StyleSheet("context://screens.css")
public class HengpingApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("check")) {
            ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.OFF);
            List<String> rest = List.of(arguments).subList(1, arguments.length);
            System.exit(CheckCommand.run(rest, System.out, System.err));
        }
        SpringApplication.run(HengpingApplication.class, arguments);
    }
}
