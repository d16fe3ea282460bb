forget-summary = usunąć wszystko o tym czacie
forget-help =
    Usuwa wszystko, co wiem o tym czacie: listę obserwowanych, ustawienia, trafienia, wiadomości. Najpierw zapytam jeszcze raz.
    Tylko wstrzymać: /stop
forget-ask =
    <b>Usunąć wszystko o tym czacie?</b>
    { $count ->
        [0] Ustawienia, trafienia i wiadomości znikną na zawsze.
        [one] Lista ({ $count } pozycja), ustawienia, trafienia i wiadomości znikną na zawsze.
        [few] Lista ({ $count } pozycje), ustawienia, trafienia i wiadomości znikną na zawsze.
       *[many] Lista ({ $count } pozycji), ustawienia, trafienia i wiadomości znikną na zawsze.
    }
    To, co tu już ode mnie przyszło, zostaje w Telegramie, dopóki Państwo tego nie usuną.
forget-invited = Ten czat został dopuszczony na zaproszenie; do powrotu będzie potrzebne nowe.
forget-button-export = Najpierw zapisz listę
forget-button-stop = Tylko wstrzymaj alerty
forget-button = Usuń wszystko
forget-done =
    <b>Gotowe: o tym czacie nic już nie wiem.</b>
    Można go teraz usunąć. Gdyby chcieli Państwo wrócić: /start
