list-summary = Ihre Liste: was Sie beobachten
list-help =
    Zeigt, was Sie beobachten: 🔔 läutet sofort, 🗞 täglich, 📅 wöchentlich, 🔕 stumm.
    Nur Einträge mit einem Wort: <code>/list Vrba</code>
    Ein Eintrag und was man dort wählen kann: <code>/list 3</code>
list-empty =
    Sie beobachten noch nichts.
    Beginnen Sie so: <code>/watch Mirela Costandache</code>
list-none = Auf Ihrer Liste enthält nichts „{ $word }“. Die ganze Liste: /list
list-head = <b>Sie beobachten ({ $count }):</b>
list-met = letzter Treffer: { $at }
list-more = Mehr zu einem Eintrag: <code>/list { $number }</code>. Von der Liste nehmen: <code>/unwatch { $number }</code>
