package org.hengping.workflow.engine;

import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the engine is set up: after the migrations, in the transactions of the use cases, without jobs of its own. */
@Configuration(proxyBeanMethods = false)
class EngineSettings {

    @Bean
    @DependsOnDatabaseInitialization
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> quietEngine() {
        return engine -> {
            engine.setHistoryLevel(HistoryLevel.INSTANCE);
            engine.setAsyncExecutorActivate(false);
            engine.setDisableIdmEngine(true);
            engine.setDisableEventRegistry(true);
        };
    }
}
