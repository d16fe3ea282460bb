why-summary = why an alert rang: which watch, which spelling
why-help =
    Explains an alert: which watch rang, in which spelling, by which rule, and how sure that is.
    Reply to the alert with /why, or press the button under it. /why alone explains the last one.
why-which =
    Which alert? Reply to it with /why, or press the button under it.
    There is none that I remember here yet. What you watch: /list
why-nothing =
    Nothing of “{ $title }” belongs to a watch on your list.
    Was the watch taken off? /list shows what is on it.
why-head = <b>Why this rang</b>
why-rule-name = A name rings when given name and surname of one person stand together, in any spelling or script.
why-rule-article = An article rings when its number is cited together with its law.
why-rule-words = Exact words ring wherever they stand, whatever their letter case and accents.
why-sure = ✓ A full hit.
why-possible = ? A possible hit: it may mean a namesake or another law.
why-new = Named in { $place }:
why-added = Newly named in { $place }:
why-changed = Named in a passage that changed, { $place }:
why-dropped = Named before, and no longer:
why-more =
    { $count ->
        [one] … and one more place.
       *[other] … and { $count } more places.
    }

## The rules' own reasons, each after a spelling.

reason-as-written = as you wrote it
reason-exact = the exact words
reason-surname-first = surname first
reason-initial = given name as an initial
reason-shared = surname named once for two
reason-slip = a letter differs
reason-case = other letter case
reason-diacritics = other diacritics
reason-hyphen = other hyphen
reason-spelling = other spelling
reason-namesake = perhaps another person
reason-alone = surname alone
reason-not-in-full = not named in full in this text
reason-spelt-otherwise = spelt otherwise where named in full in this text
reason-another-bearer = another bearer of it may be meant
reason-in-full-elsewhere = named in full elsewhere in this text
reason-which-law = the text does not say of which law
reason-no-part = no part of it is named
reason-form = grammatical form
