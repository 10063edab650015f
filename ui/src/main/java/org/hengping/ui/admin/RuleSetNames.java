package org.hengping.ui.admin;

import static org.hengping.ui.part.Words.t;

import java.util.List;
import org.hengping.core.round.RuleSet;
import org.hengping.core.round.RuleSets;

/** What people call a rule set. */
public final class RuleSetNames {

    private static final String OWN = "\\d{6}-.+";

    private RuleSetNames() {}

    /** The name without the edition: that of the product, or the district's own of it. */
    public static String name(RuleSet rules) {
        return rules.code().matches(OWN)
                ? t("rules.own", known(rules.code().substring(rules.code().indexOf('-') + 1)))
                : known(rules.code());
    }

    /** Name and edition. */
    public static String full(RuleSet rules) {
        return t("rules.full", name(rules), rules.edition());
    }

    private static String known(String code) {
        List<String> brought = RuleSets.builtIn().stream().map(RuleSet::code).toList();
        return brought.contains(code) ? t("round.ruleSet." + code) : code;
    }
}
