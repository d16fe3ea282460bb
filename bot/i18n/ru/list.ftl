list-summary = ваш список
list-help =
    Показывает, за чем вы следите: 🔔 звонит сразу, 🗞 раз в день, 📅 раз в неделю, 🔕 без звука.
    Только записи с этим словом: <code>/list Vrba</code>
    Одна запись и её настройки: <code>/list 3</code>
list-empty =
    Вы пока ни за чем не следите.
    Начните так: <code>/watch Mirela Costandache</code>
list-none = В вашем списке нет ничего со словом «{ $word }». Весь список: /list
list-head = <b>За чем вы следите ({ $count }):</b>
list-met = последняя находка: { $at }
list-more = Подробнее об одной записи: <code>/list { $number }</code>. Убрать её: <code>/unwatch { $number }</code>
