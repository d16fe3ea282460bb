list-summary = votre liste de suivi
list-help =
    Montre ce que vous suivez : 🔔 sonne aussitôt, 🗞 chaque jour, 📅 chaque semaine, 🔕 son coupé.
    Ce qui contient un mot : <code>/list Vrba</code>
    Un seul élément et ses choix : <code>/list 3</code>
list-empty =
    Vous ne suivez encore rien.
    Commencez par : <code>/watch Mirela Costandache</code>
list-none = Rien dans votre liste ne contient « { $word } ». Toute la liste : /list
list-head = <b>Vous suivez { $count ->
        [one] { $count } élément
       *[other] { $count } éléments
    } :</b>
list-met = dernière mention : { $at }
list-more = En savoir plus sur un élément : <code>/list { $number }</code>. Le retirer : <code>/unwatch { $number }</code>
