package org.hengping.workflow;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Takes the care out of an office: all write at once on H2, as they please, and nothing is forced. To show what that leads to. */
@Component
class Loose implements BeanDefinitionRegistryPostProcessor, EnvironmentAware {

    static final String SETTING = "office.loose=true";

    private Environment settings;

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (settings.getProperty("office.loose", Boolean.class, false)) {
            registry.removeBeanDefinition("h2Settings");
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        // there is nothing more to take out
    }
}
