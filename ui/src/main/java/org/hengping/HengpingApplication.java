package org.hengping;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
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
@StyleSheet("context://screens.css")
public class HengpingApplication implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "favicon.svg", "any");
    }

    public static void main(String[] arguments) {
        SpringApplication.run(HengpingApplication.class, arguments);
    }
}
