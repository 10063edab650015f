package org.hengping.core.lexicon;

/** What the words of a text may mean to a rule, such as a name of a person or a hint of the template that was left in. */
public enum RuleWords implements WordList {
    ROW_KIND,
    NUMERAL,
    HINT,
    LETTERS_LIMIT,
    LIMIT_BEFORE,
    NOTE,
    NOTHING,
    FILL_IN,
    NO_REASON,
    SURNAME,
    NO_NAME,
    PERSON_BEFORE,
    PERSON_AFTER,
    FORM_OF_ADDRESS,
    HIDDEN_NAME,
    IDENTITY_OF_OFFICE,
    MONEY_UNIT,
    NOT_A_NUMBER_OF_PHONE,
    LEVELS_ABOVE,
    LEVELS_ABOVE_SHORT,
    MONEY_GIVEN,
    MONEY_GIVEN_SHORT,
    MONEY_SOUGHT,
    SOUGHT_ABOVE,
    CITY_GIVES,
    DISTRICT_OFFICE,
    HONOUR,
    ABOUT;
}
