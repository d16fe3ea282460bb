status-summary = дереккөздер оқыла ма және келесі тексеру қашан
status-help = Әр дереккөздің соңғы тексеруі қалай өткенін, қашан болғанын және келесісі қашан екенін; сізге не жіберілуін күтіп тұрғанын көрсетеді.
status-head = <b>Дереккөздер</b>
status-no-source = Бірде-біреуі бапталмаған.
status-waiting =
    { $count ->
        [0] Кезекте сізге хабар жоқ.
       *[other] Сізге жіберілуін { $count } хабар күтіп тұр.
    }
status-flood = Telegram үзіліс сұрайды: келесі хабарды жіберуге болатын уақыт: { $at }.
status-watches =
    { $count ->
        [0] Сіз әлі ештеңе бақыламайсыз: /watch
       *[other] Тізіміңізде: { $count }. Көру: /list
    }
status-on = Хабарламалар қосулы.
status-unread = … <b>{ $name }</b>: әлі тексерілмеген{ $next }
status-read = ✓ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-short = ✗ <b>{ $name }</b>: { $outcome }, { $at }{ $next }
status-next = ; келесі тексеру { $at }
status-last-good = { "   " }соңғы рет оқылған: { $at }
status-never = әлі болған жоқ

outcome-ok = оқылды
outcome-unchanged = оқылды, өзгеріс жоқ
outcome-empty = оқылды, өзі бос екенін айтады
outcome-blocked = бізді кіргізбейді
outcome-changed = көрінісі басқа; оқу мүмкін емес
outcome-unreachable = қолжетімсіз
outcome-skipped = әлі оқылып жатыр
