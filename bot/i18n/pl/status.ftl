status-summary = czy źródła są czytane i kiedy znowu
status-help = Pokazuje dla każdego źródła, jak wypadło ostatnie sprawdzenie, kiedy było i kiedy będzie następne; oraz co czeka na wysłanie do Państwa.
status-head = <b>Źródła</b>
status-no-source = Nie ustawiono żadnego.
status-waiting =
    { $count ->
        [0] Żadna wiadomość nie czeka na wysłanie.
        [one] Na wysłanie czeka { $count } wiadomość.
        [few] Na wysłanie czekają { $count } wiadomości.
       *[many] Na wysłanie czeka { $count } wiadomości.
    }
status-flood = Telegram prosi o przerwę: następną wiadomość można wysłać { $at }.
status-watches =
    { $count ->
        [0] Lista jest jeszcze pusta: /watch
       *[other] Na liście jest { $count }. Pokaż: /list
    }
status-on = Alerty są włączone.
status-unread = … <b>{ $name }</b>: jeszcze nie sprawdzane{ $next }
status-read = ✓ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-next = ; następne sprawdzenie { $at }
status-last-good = { "   " }ostatnio przeczytano: { $at }
status-never = jeszcze nigdy

outcome-ok = przeczytane
outcome-unchanged = przeczytane, bez zmian
outcome-empty = przeczytane, samo podaje, że jest puste
outcome-blocked = nie wpuszcza nas
outcome-changed = wygląda inaczej; nie da się przeczytać
outcome-unreachable = niedostępne
outcome-skipped = jeszcze czytane
