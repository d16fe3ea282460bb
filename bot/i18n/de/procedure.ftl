procedure-summary = der Weg einer Entschließung: wer dazukam, wer gestrichen wurde
procedure-help =
    Zeigt, wo jeder Text eines Verfahrens enthält, was Sie beobachten, und wo es hinzukam, gestrichen oder in eine Erwägung verschoben wurde.
    <code>/procedure 2021/2544</code>
    Alle Namen und Artikel, nicht nur Ihre: <code>/procedure 2021/2544 all</code>
procedure-which =
    Welches Verfahren? Die Nummer steht unter dem Titel eines Textes.
    <code>/procedure 2021/2544</code>
    Alle Namen und Artikel, nicht nur Ihre: <code>/procedure 2021/2544 all</code>
procedure-unknown = Ich kenne noch keinen Text des Verfahrens { $number }.
procedure-all = Alle Namen und Artikel, die in den Texten stehen:
procedure-head = <b>Verfahren { $number }</b>
procedure-signs = ➕ hinzugefügt, ❌ gestrichen: gegenüber der Stufe davor.
