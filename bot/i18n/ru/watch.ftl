watch-summary = следить за человеком, статьёй или словами
watch-help =
    Звонит, когда в тексте назван человек, приведена статья или стоят эти слова.
    Человек: <code>/watch Mirela Costandache</code>
    С другими именами: <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    Статья: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Закон целиком: <code>/watch any article of the EPCA</code>
    Точные слова: <code>/watch "state of emergency"</code>
    Запрос: <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Сразу несколько: по одной записи в строке или вставленный список имён. Разные написания имени и другие письменности я нахожу сам.
watch-whom =
    За кем или чем следить?
    Человек: <code>/watch Mirela Costandache</code>
    Статья: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Точные слова: <code>/watch "state of emergency"</code>
    Подробнее: /help watch
watch-full = Ваш список полон ({ $count }). Освободите место командой /unwatch и попробуйте снова.
watch-already = уже в списке
watch-known = • <b>{ $watch }</b> — уже в вашем списке под номером { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> — добавлены другие имена.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = Этой записи больше нет. Что есть сейчас, покажет /list.
watch-too-late = Прошло слишком много времени. Пришлите, пожалуйста, ещё раз.
watch-spellings = Найду в любом написании и с любым окончанием, например { $spellings }.
watch-any-spelling = Найду в любом написании, любой письменности и с любым окончанием.
watch-risk-one-word = ⚠ Только одно слово: зазвонит и тогда, когда так зовут кого-то другого. Добавьте имя, если оно известно.
watch-risk-short = ⚠ «{ $name }» — короткое имя: на него могут быть похожи другие слова. Проверьте первые находки внимательнее.
watch-risk-frequent = ⚠ { $name } — частое имя: может зазвонить из-за тёзки. Добавьте и второе имя.
watch-risk-ordinary = ⚠ «{ $name }» — ещё и обычное слово: зазвонит почти каждый текст. Добавьте слова, рядом с которыми оно стоит.
watch-risk-short-acronym = ⚠ «{ $name }» — короткое сокращение: так могут называться и другие организации. Добавьте и полное название.
watch-archive =
    { $count ->
        [1] В архиве один текст:
        [one] Последний { $count } текст в архиве:
        [few] Последние { $count } текста в архиве:
       *[many] Последние { $count } текстов в архиве:
    }
watch-archive-none = В архиве пока нет ни одного такого текста.
watch-volume =
    { $count ->
        [0] Ожидайте меньше одного текста в месяц.
        [1] Ожидайте примерно один текст в месяц.
        [one] Ожидайте примерно { $count } текст в месяц.
        [few] Ожидайте примерно { $count } текста в месяц.
       *[many] Ожидайте примерно { $count } текстов в месяц.
    }
watch-correction = В списке есть и { $number } · <b>{ $watch }</b>. Если новая запись её исправляет, уберите старую.
button-correction = Убрать старую, { $number }
watch-doubtful = Что делать с находками, где, возможно, назван однофамилец?
watch-several =
    { $count ->
        [0] <b>Новых записей нет.</b>
        [one] <b>{ $count } новая запись:</b>
        [few] <b>{ $count } новые записи:</b>
       *[many] <b>{ $count } новых записей:</b>
    }
watch-not-all =
    { $count ->
        [one] Не добавлена { $count } строка:
        [few] Не добавлены { $count } строки:
       *[many] Не добавлено { $count } строк:
    }
watch-undo = Отменить: <code>/unwatch { $numbers }</code>
