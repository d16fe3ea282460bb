diff-summary = pełna różnica między wersjami tekstu
diff-help =
    Pokazuje wszystko, co zmieniło się w tekście od poprzedniej wersji albo od projektu, z którego powstał.
    Proszę odpowiedzieć na alert poleceniem /diff albo wskazać tekst: <code>/diff P10_TA(2026)0077</code>
diff-which =
    Który tekst? Proszę odpowiedzieć na alert poleceniem /diff albo podać numer lub adres.
    <code>/diff P10_TA(2026)0077</code>
diff-unknown =
    Nie znam tekstu <b>{ $text }</b>.
    Wystarczy numer albo adres: <code>/diff P10_TA(2026)0077</code>
    Można też poszukać: <code>/find Sarnovo librarians</code>
diff-only-one =
    Nie ma jeszcze czego porównać: znam jedną wersję tekstu „{ $title }” i żadnego, z którego by powstał.
diff-none = W obu wersjach słowa są te same; inna jest tylko kolejność albo typografia.
diff-versions = Od wersji { $old } do wersji { $new }:
diff-texts = W porównaniu z { $old }, z którego powstał:
diff-file =
    { $count ->
        [one] Pełna różnica, { $count } miejsce. Proszę otworzyć plik w przeglądarce.
        [few] Pełna różnica, { $count } miejsca. Proszę otworzyć plik w przeglądarce.
       *[many] Pełna różnica, { $count } miejsc. Proszę otworzyć plik w przeglądarce.
    }
