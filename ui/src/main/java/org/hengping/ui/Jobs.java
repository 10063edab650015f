package org.hengping.ui;

import net.javacrumbs.shedlock.spring.annotation.EnableSchedulerLock;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * What the product does by itself is started by Spring's clock. A job that is done once for all servers of an installation holds a lock in
 * the database meanwhile, ten minutes at the most unless it says otherwise; the others run on each server, and share their work.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableSchedulerLock(defaultLockAtMostFor = "PT10M")
class Jobs {}
