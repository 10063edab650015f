package org.hengping.core.organization;

/** Makes identifiers: time-ordered and unique over all servers of an installation. */
public interface Ids {

    long next();
}
