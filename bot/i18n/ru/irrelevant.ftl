irrelevant-summary = сообщить, что оповещение было лишним
irrelevant-help =
    Отмечает, что оповещение вам не нужно, и предлагает, как получать меньше таких.
    Ответьте на оповещение командой /irrelevant или нажмите кнопку под ним.
irrelevant-which = Какое оповещение? Ответьте на него командой /irrelevant или нажмите кнопку под ним.
irrelevant-nothing = В этом тексте больше нет ничего из вашего списка. Что в нём сейчас: /list
irrelevant-toast = Отмечено, спасибо
irrelevant-thanks = Спасибо, отмечено.
irrelevant-known = Вы уже говорили об этом, спасибо.
irrelevant-choices =
    Чтобы таких было меньше, отключите звук или уберите имя из списка. Второе имя или псевдоним делает поиск точнее:
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 дн.: { $watch }
irrelevant-off = ✖ { $watch }
