unmute-summary = знову ввімкнути звук
unmute-help =
    Один запис: <code>/unmute 3</code>
    Усі: <code>/unmute</code>
unmute-all =
    { $count ->
        [0] Звук і так усюди ввімкнено.
        [one] 🔔 Знову дзвонить { $count } запис.
        [few] 🔔 Знову дзвонять { $count } записи.
       *[many] 🔔 Знову дзвонять { $count } записів.
    }
unmute-done = 🔔 <b>{ $watch }</b>: звук знову ввімкнено.
