unmute-summary = дыбыссыз бақылаулар қайта дабыл қағады
unmute-help =
    Біреуі: <code>/unmute 3</code>
    Бәрі: <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Дыбысы өшірілген бақылау жоқ еді.
        [one] 🔔 Бір бақылау қайта дабыл қағады.
       *[other] 🔔 { $count } бақылау қайта дабыл қағады.
    }
unmute-done = 🔔 <b>{ $watch }</b> қайта дабыл қағады.
