package org.hengping.ui.demo;

import org.hengping.ui.security.DemoAccount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;

/** The accounts the sign-in page offers in the demonstration. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoAccounts {

    static final String PASSWORD = "Hengping-2026";

    @Bean
    @Order(1)
    DemoAccount preparer() {
        return account("preparer", "区妇联填报人");
    }

    @Bean
    @Order(2)
    DemoAccount head() {
        return account("head", "区妇联负责人");
    }

    @Bean
    @Order(3)
    DemoAccount finance() {
        return account("finance", "财政局审核人甲");
    }

    @Bean
    @Order(4)
    DemoAccount finance2() {
        return account("finance2", "财政局审核人乙");
    }

    @Bean
    @Order(5)
    DemoAccount admin() {
        return account("admin", "系统管理员");
    }

    @Bean
    @Order(6)
    DemoAccount securityAdministrator() {
        return account("security", "安全管理员");
    }

    @Bean
    @Order(7)
    DemoAccount auditor() {
        return account("auditor", "区审计局审计员");
    }

    private static DemoAccount account(String login, String name) {
        return new DemoAccount(login, name, "demo." + login, PASSWORD);
    }
}
