package org.hengping.db;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Answers a port of core by SQL, within the transaction of the use case that asks: it never begins one, and without one it is a defect. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repository
@Transactional(propagation = MANDATORY)
@interface Adapter {}
