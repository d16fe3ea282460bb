list-summary = за ким і чим ви стежите
list-help =
    Показує ваш список: 🔔 дзвонить одразу, 🗞 щодня, 📅 щотижня, 🔕 без звуку.
    Лише записи з певним словом: <code>/list Vrba</code>
    Один запис і його налаштування: <code>/list 3</code>
list-empty =
    Ви поки ні за чим не стежите.
    Почніть так: <code>/watch Mirela Costandache</code>
list-none = У вашому списку немає нічого зі словом «{ $word }». Увесь список: /list
list-head =
    { $count ->
        [one] <b>У вашому списку { $count } запис:</b>
        [few] <b>У вашому списку { $count } записи:</b>
       *[many] <b>У вашому списку { $count } записів:</b>
    }
list-met = востаннє: { $at }
list-more = Докладніше про один: <code>/list { $number }</code>. Прибрати: <code>/unwatch { $number }</code>
