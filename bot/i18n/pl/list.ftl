list-summary = lista obserwowanych
list-help =
    Pokazuje, co jest obserwowane: 🔔 dzwoni od razu, 🗞 codziennie, 📅 co tydzień, 🔕 wyciszone.
    Tylko pozycje z danym słowem: <code>/list Vrba</code>
    Jedna z nich i jej ustawienia: <code>/list 3</code>
list-empty =
    Lista jest jeszcze pusta.
    Na początek: <code>/watch Mirela Costandache</code>
list-none = Na liście nie ma nic ze słowem „{ $word }”. Cała lista: /list
list-head =
    { $count ->
        [one] <b>Na liście jest { $count } pozycja:</b>
        [few] <b>Na liście są { $count } pozycje:</b>
       *[many] <b>Na liście jest { $count } pozycji:</b>
    }
list-met = ostatnia wzmianka: { $at }
list-more = Więcej o jednej: <code>/list { $number }</code>. Usunąć ją: <code>/unwatch { $number }</code>
