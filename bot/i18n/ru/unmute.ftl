unmute-summary = снова включить звук
unmute-help =
    Одна запись: <code>/unmute 3</code>
    Все: <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Звук и так был включён везде.
        [one] 🔔 Снова звонит { $count } запись.
        [few] 🔔 Снова звонят { $count } записи.
       *[many] 🔔 Снова звонят { $count } записей.
    }
unmute-done = 🔔 <b>{ $watch }</b>: снова со звуком.
