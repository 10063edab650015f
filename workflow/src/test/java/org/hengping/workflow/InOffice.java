package org.hengping.workflow;

/** What plays in an office: on one of the databases, or with the attachments in a directory. */
public interface InOffice {

    Office office();
}
