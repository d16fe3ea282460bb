### Alerts: what stands in them and under them.

alert-open = Открыть текст
alert-diff = Вся разница
alert-why = Почему?
alert-mute = Без звука сутки
alert-mute-one = 🔕 1 д.: { $watch }
alert-copy = Копировать цитату
alert-irrelevant = Не по делу

alert-new = 🔔 <b>{ $names }</b>: в новом документе ({ $kind })
alert-added = ➕ <b>{ $names }</b>: впервые в изменённом документе ({ $kind })
alert-changed = ✏️ <b>{ $names }</b>: изменилось место в документе ({ $kind })
alert-dropped = ❌ <b>{ $names }</b>: в документе больше нет ({ $kind })
alert-withdrawn = 🗑 <b>{ $names }</b>: документ убран с сайта ({ $kind })
alert-withdrawn-kept = Сервер ответил так дважды, с перерывом в несколько часов. Последний текст сохранён: <code>{ $number }</code>
alert-and-more = { $names } и ещё { $count }
alert-matched = <i>Совпадение: { $reasons }</i>
alert-more =
    { $count ->
        [one] … и ещё { $count } абзац: откройте текст.
        [few] … и ещё { $count } абзаца: откройте текст.
       *[many] … и ещё { $count } абзацев: откройте текст.
    }
alert-way = <i>От проекта до принятого текста:</i>
alert-cite = Цитата: <code>{ $citation }</code>
alert-became = <i>Что с этим стало:</i>
alert-difference = <i>Что изменилось:</i>
alert-whole = Вся разница: <b>{ $reference }</b>
alert-in-text = { $kind } { $reference }
alert-before = до этого изменения

note-partial = <i>Только текст из ленты: саму страницу прочитать пока не удалось.</i>
note-generic-layout = <i>Вёрстка страницы незнакома; что-то могло не прочитаться.</i>
note-other-language = <i>Опубликовано не на том языке, который запрашивался.</i>

kind-motion = проект резолюции
kind-joint-motion = совместный проект резолюции
kind-adopted-text = принятый текст
kind-report = доклад
kind-corrigendum = исправление
kind-press-release = пресс-релиз
kind-statement = заявление
kind-election = страница о выборах
kind-file = документ
kind-page = страница

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = пункт
label-recital = преамбула
label-citation = ссылка
label-footnote = сноска
label-indent = абзац

## Parts of a text without labels.

part-title = заголовок
part-heading = подзаголовок
part-text = текст
part-citation = ссылка
part-recital = преамбула
part-paragraph = пункт
part-footnote = сноска

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b>: не найдено в версии документа на другом языке ({ $language }; { $kind })
alert-respelled = 🌐 <b>{ $names }</b>: иначе написано в версии документа на другом языке ({ $language }; { $kind })
alert-corrected = 📝 <b>{ $names }</b>: есть в тексте, который исправлен ({ $kind })
alert-only-here = 🔔 <b>{ $names }</b>: только в версии документа на этом языке ({ $language }; { $kind })
alert-says-here = <i>В этом месте версии ({ $language }) сказано:</i>
alert-in-language = версия: { $language }
alert-corrigendum-says = <i>В исправлении сказано:</i>
between-missing = · Ни одного написания имени в этой версии не найдено ({ $language }).
between-respelled = · В этой версии ({ $language }) написано «{ $written }», в другой ({ $beside }) — «{ $other }».
between-only-here = · В другой версии не найдено ({ $language }).
role-operative = { $label }, постановляющая часть
role-not-operative = { $label }, не постановляющая часть
note-provisional = <i>Предварительная редакция: окончательная может отличаться.</i>
note-definitive = <i>Окончательный текст заменил предварительный{ $extent }.</i>
note-edited = <i>Правка текста{ $extent }.</i>
note-whole-page = <i>Текст из ленты заменён полной страницей.</i>
note-corrects = <i>Исправляет { $texts }.</i>
note-corrects-another = <i>Исправляет другой текст.</i>
