settings-summary = Sprache, Zeitzone, Ruhezeiten, was läutet
settings-help =
    Alle Einstellungen in einer Nachricht; die Knöpfe ändern sie.
    Man kann sie auch schreiben:
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ <b>Einstellungen</b> dieses Chats
settings-unknown = ✗ Eine Einstellung „{ $name }“ gibt es nicht.
settings-misunderstood = ✗ „{ $text }“ verstehe ich nicht.
settings-back = ‹ Alle Einstellungen
settings-digest = Übersichten

settings-language = Sprache
settings-language-about = Die Befehle bleiben englisch. Geschrieben: <code>/settings language ru</code>

settings-timezone = Zeitzone
settings-timezone-now = { $place }, dort ist es { $at } Uhr
settings-timezone-about =
    Ruhezeiten und Übersichten richten sich danach. Senden Sie Ihre Stadt in einer beliebigen Sprache oder den Abstand zu UTC:
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Ruhezeiten
settings-quiet-off = keine
settings-quiet-about =
    In diesen Stunden läutet nichts; was gefunden wurde, kommt danach.
    Andere Stunden: <code>/settings quiet 22-7</code>
    Keine: <code>/settings quiet off</code>

settings-urgent = Dringendes in Ruhezeiten
settings-urgent-on = läutet sofort
settings-urgent-off = wartet
settings-urgent-about =
    Dringend sind die allererste Nennung und ein Name, der gestrichen wurde. Darf das Ihre Ruhe stören?
    <code>/settings urgent on</code>

settings-mode = Funde kommen
settings-mode-instant = sofort
settings-mode-daily = in der täglichen Übersicht
settings-mode-weekly = in der Wochenübersicht
settings-mode-about =
    Für alle Beobachtungen ohne eigene Wahl.
    <code>/settings mode instant</code>

settings-possible = Vielleicht gleichnamig
settings-possible-ring = läutet auch
settings-possible-digest = in der Übersicht
settings-possible-hide = weglassen
settings-possible-about =
    Was geschehen soll, wenn ein Text vielleicht jemand anderen gleichen Namens meint.
    <code>/settings possible digest</code>

settings-diff = Änderungen
settings-diff-full = alte und neue Wörter
settings-diff-added = nur neue Wörter
settings-diff-summary = in Kürze
settings-diff-about =
    Wie viel eine Meldung von dem zeigt, was sich in einem Text geändert hat.
    <code>/settings diff full</code>

settings-sources = Quellen
settings-sources-all = alle läuten
settings-sources-off = alle läuten außer { $names }
settings-sources-about = Eine Quelle ohne ✓ läutet nicht; was sie bringt, wartet auf die Übersicht. Ein Druck schaltet um.

settings-empty = Leere Übersicht
settings-empty-on = eine Zeile
settings-empty-off = keine
settings-empty-about =
    Die Zeile sagt, was geprüft wurde, damit Stille kein Rätsel ist.
    <code>/settings empty off</code>
