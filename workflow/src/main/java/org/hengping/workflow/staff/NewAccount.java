package org.hengping.workflow.staff;

/** An account that was made, with its first password. */
public record NewAccount(String login, String name, String password) {}
