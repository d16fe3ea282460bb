digest-summary = что пришло без сигнала: раз в день, в неделю, сейчас
digest-help =
    Раз в день: что найдено без оповещения и что было проверено.
    В определённое время: <code>/digest 8</code> или <code>/digest 7:30</code>
    Отключить: <code>/digest off</code>
    Прямо сейчас; ежедневная всё равно придёт: <code>/digest now</code>
    Раз в неделю, с диаграммой: <code>/digest weekly monday</code>
    Без еженедельной: <code>/digest weekly off</code>
digest-off =
    <b>Ежедневной сводки не будет.</b>
    Оповещения приходят; остальное ждёт, пока вы снова не включите сводку: <code>/digest 8</code>
digest-none = <b>Ежедневной сводки нет.</b>
digest-hour = <b>Ежедневная сводка приходит в { $hour }</b> (часовой пояс: { $place }).
digest-quarters = (Сводки я пишу каждую четверть часа, поэтому взял ближайшую.)
digest-week = <b>Еженедельная сводка</b> с диаграммой: { $weekday }.
digest-no-week = Еженедельной сводки нет.
digest-not-understood = ✗ «{ $text }»: понимаю время суток, день недели, <code>off</code> и <code>now</code>.
digest-examples =
    В определённое время: <code>/digest 8</code> или <code>/digest 7:30</code>
    Отключить: <code>/digest off</code>
    Прямо сейчас; ежедневная всё равно придёт: <code>/digest now</code>
    Раз в неделю, с диаграммой: <code>/digest weekly monday</code>
digest-button-now = Сейчас
digest-button-off = Без ежедневной
digest-button-week = Раз в неделю, по понедельникам
digest-button-no-week = Без еженедельной

digest-title = 🗞 <b>Сводка</b>
digest-title-weekly = 🗞 <b>Сводка за неделю</b>
digest-nothing = 🗞 <b>Сводка:</b> ничего нового. { $coverage }
digest-nothing-weekly = 🗞 <b>Сводка за неделю:</b> ничего нового. { $coverage }
digest-hit-new = упоминание
digest-hit-added = новое упоминание
digest-hit-changed = абзац изменён
digest-hit-dropped = больше не упоминается
digest-namesake = возможно, однофамилец
digest-more =
    { $count ->
        [one] … и ещё { $count } фрагмент.
        [few] … и ещё { $count } фрагмента.
       *[many] … и ещё { $count } фрагментов.
    }
digest-pushed = Уже пришло оповещениями: { $count }.
digest-coverage =
    Проверено: { $sources ->
        [one] { $sources } источник
        [few] { $sources } источника
       *[many] { $sources } источников
    }, { $passes ->
        [one] { $passes } раз
        [few] { $passes } раза
       *[many] { $passes } раз
    }; { $new ->
        [0] новых текстов нет
        [one] { $new } новый текст
        [few] { $new } новых текста
       *[many] { $new } новых текстов
    }, { $changed ->
        [0] изменённых нет.
        [one] { $changed } изменён.
       *[other] { $changed } изменены.
    }
digest-no-gaps = Без пропусков.
digest-gaps = Пропуски: { $gaps }.
digest-unchecked = За это время ни один источник не проверялся.
