diff-summary = the full difference between versions of a text
diff-help =
    Shows everything that changed in a text since its last version, or since the motion it grew out of.
    Reply to an alert with /diff, or name the text: <code>/diff P10_TA(2026)0077</code>
diff-which =
    Which text? Reply to an alert with /diff, or name it by number or address.
    <code>/diff P10_TA(2026)0077</code>
diff-unknown =
    I know no text <b>{ $text }</b>.
    A number or an address does: <code>/diff P10_TA(2026)0077</code>
    Or look for it: <code>/find Sarnovo librarians</code>
diff-only-one =
    There is nothing to compare yet: I know one version of “{ $title }”, and no text that it grew out of.
diff-none = The two versions have the same words; only their order or typography differs.
diff-versions = From version { $old } to version { $new }:
diff-texts = Compared with { $old }, which it grew out of:
diff-file =
    { $count ->
        [one] The whole difference, one place. Open the file in a browser.
       *[other] The whole difference, { $count } places. Open the file in a browser.
    }
