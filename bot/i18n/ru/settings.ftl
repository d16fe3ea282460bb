settings-summary = язык, часовой пояс, тихие часы, что звонит
settings-help =
    Все настройки в одном сообщении; меняют их кнопки.
    Можно и написать:
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ <b>Настройки</b> этого чата
settings-unknown = ✗ Настройки «{ $name }» нет.
settings-misunderstood = ✗ Не понимаю «{ $text }».
settings-back = ‹ Все настройки
settings-digest = Сводки

settings-language = Язык
settings-language-about = Команды остаются английскими. Написать можно так: <code>/settings language ru</code>

settings-timezone = Часовой пояс
settings-timezone-now = { $place }, сейчас { $at }
settings-timezone-about =
    По нему идут тихие часы и сводки. Пришлите свой город на любом языке или разницу с UTC:
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Тихие часы
settings-quiet-off = нет
settings-quiet-about =
    В эти часы ничего не звонит; что найдено, приходит, когда они кончатся.
    Другие часы: <code>/settings quiet 22-7</code>
    Без них: <code>/settings quiet off</code>

settings-urgent = Срочное в тихие часы
settings-urgent-on = приходит сразу
settings-urgent-off = ждёт
settings-urgent-about =
    Срочное – это самое первое упоминание и имя, которое убрали из текста. Можно ли ради этого нарушить тихие часы?
    <code>/settings urgent on</code>

settings-mode = Находки приходят
settings-mode-instant = сразу
settings-mode-daily = в ежедневной сводке
settings-mode-weekly = в еженедельной сводке
settings-mode-about =
    Для всех, для кого не выбрано своё.
    <code>/settings mode instant</code>

settings-possible = Возможный однофамилец
settings-possible-ring = тоже звонит
settings-possible-digest = в сводке
settings-possible-hide = не показывать
settings-possible-about =
    Что делать, если в тексте, возможно, назван другой человек с тем же именем.
    <code>/settings possible digest</code>

settings-diff = Изменения в тексте
settings-diff-full = старые и новые слова
settings-diff-added = только новые слова
settings-diff-summary = кратко
settings-diff-about =
    Сколько из того, что изменилось, показывать в оповещении.
    <code>/settings diff full</code>

settings-sources = Источники
settings-sources-all = звонят все
settings-sources-off = звонят все, кроме { $names }
settings-sources-about = Источник без ✓ не звонит; его находки ждут сводки. Нажатие переключает.

settings-empty = Пустая сводка
settings-empty-on = одна строка
settings-empty-off = не присылать
settings-empty-about =
    Строка говорит, что было проверено, чтобы молчание не было загадкой.
    <code>/settings empty off</code>
