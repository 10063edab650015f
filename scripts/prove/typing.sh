# Somebody types in Chromium while the net, the database (45 s), the session or the server goes: not one character is missing at the end, and
# the head of the form is true all the time. What the head said, and when, is printed.
tests ui TypingInLongTrouble
