package org.hengping.ui.security;

/**
 * An account the sign-in page shows in the demonstration.
 *
 * @param what the key of the words for what can be tried with it
 */
public record DemoAccount(String login, String name, String what, String password) {}
