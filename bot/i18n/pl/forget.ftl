forget-summary = usunąć wszystko o tym czacie
forget-help =
    Usuwa wszystko, co wiem o tym czacie: listę, ustawienia, trafienia, wiadomości. Najpierw zapytam jeszcze raz.
    Tylko wstrzymać: /stop
forget-ask =
    <b>Usunąć wszystko o tym czacie?</b>
    { $count ->
        [0] Ustawienia, trafienia i wiadomości znikną na zawsze.
        [one] Lista ({ $count } pozycja), ustawienia, trafienia i wiadomości znikną na zawsze.
        [few] Lista ({ $count } pozycje), ustawienia, trafienia i wiadomości znikną na zawsze.
       *[many] Lista ({ $count } pozycji), ustawienia, trafienia i wiadomości znikną na zawsze.
    }
    To, co już jest w tym czacie, zostanie w Telegramie, dopóki Państwo tego nie usuną.
forget-invited = Ten czat jest tu z zaproszenia; aby wrócić, potrzebne będzie nowe.
forget-button-export = Najpierw zapisać listę
forget-button-stop = Tylko wstrzymać
forget-button = Usunąć wszystko
forget-done =
    <b>Gotowe: o tym czacie nic już nie wiem.</b>
    Teraz można usunąć sam czat. Gdyby chcieli Państwo wrócić: /start
