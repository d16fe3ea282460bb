digest-summary = що надійшло без сигналу: щодня, щотижня, зараз
digest-help =
    Раз на день: що знайдено без сповіщення і що було перевірено.
    У певний час: <code>/digest 8</code> або <code>/digest 7:30</code>
    Вимкнути: <code>/digest off</code>
    Просто зараз; щоденний однаково надійде: <code>/digest now</code>
    Раз на тиждень, з діаграмою: <code>/digest weekly monday</code>
    Без щотижневого: <code>/digest weekly off</code>
digest-off =
    <b>Щоденного огляду не буде.</b>
    Сповіщення надходять; решта чекає, доки ви знову не ввімкнете огляд: <code>/digest 8</code>
digest-none = <b>Щоденного огляду немає.</b>
digest-hour = <b>Щоденний огляд надходить о { $hour }</b> (часовий пояс: { $place }).
digest-quarters = (Огляди я пишу щочверть години, тому взяв найближчу.)
digest-week = <b>Щотижневий огляд</b> з діаграмою: { $weekday }.
digest-no-week = Щотижневого огляду немає.
digest-not-understood = ✗ «{ $text }»: розумію час доби, день тижня, <code>off</code> і <code>now</code>.
digest-examples =
    У певний час: <code>/digest 8</code> або <code>/digest 7:30</code>
    Вимкнути: <code>/digest off</code>
    Просто зараз; щоденний однаково надійде: <code>/digest now</code>
    Раз на тиждень, з діаграмою: <code>/digest weekly monday</code>
digest-button-now = Зараз
digest-button-off = Без щоденного
digest-button-week = Щотижня, у понеділок
digest-button-no-week = Без щотижневого

digest-title = 🗞 <b>Огляд</b>
digest-title-weekly = 🗞 <b>Огляд за тиждень</b>
digest-nothing = 🗞 <b>Огляд:</b> нічого нового. { $coverage }
digest-nothing-weekly = 🗞 <b>Огляд за тиждень:</b> нічого нового. { $coverage }
digest-hit-new = згадка
digest-hit-added = нова згадка
digest-hit-changed = абзац змінено
digest-hit-dropped = більше не згадується
digest-namesake = можливо, однофамілець
digest-more =
    { $count ->
        [one] … і ще { $count } фрагмент.
        [few] … і ще { $count } фрагменти.
       *[many] … і ще { $count } фрагментів.
    }
digest-pushed = Уже надійшло сповіщеннями: { $count }.
digest-coverage =
    Перевірено: { $sources ->
        [one] { $sources } джерело
        [few] { $sources } джерела
       *[many] { $sources } джерел
    }, { $passes ->
        [one] { $passes } раз
        [few] { $passes } рази
       *[many] { $passes } разів
    }; { $new ->
        [0] нових текстів немає
        [one] { $new } новий текст
        [few] { $new } нові тексти
       *[many] { $new } нових текстів
    }, { $changed ->
        [0] змінених немає.
        [one] { $changed } змінено.
       *[other] { $changed } змінено.
    }
digest-no-gaps = Без прогалин.
digest-gaps = Прогалини: { $gaps }.
digest-unchecked = За цей час жодне джерело не перевірялося.
