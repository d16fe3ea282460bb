### Alerts: what stands in them and under them.

alert-open = Відкрити текст
alert-diff = Уся різниця
alert-why = Чому?
alert-mute = Без звуку добу
alert-mute-one = 🔕 1 д.: { $watch }
alert-copy = Копіювати цитату
alert-irrelevant = Не стосується

alert-new = 🔔 <b>{ $names }</b>: у новому документі ({ $kind })
alert-added = ➕ <b>{ $names }</b>: уперше у зміненому документі ({ $kind })
alert-changed = ✏️ <b>{ $names }</b>: змінилося місце в документі ({ $kind })
alert-dropped = ❌ <b>{ $names }</b>: у документі більше немає ({ $kind })
alert-withdrawn = 🗑 <b>{ $names }</b>: документ прибрано із сайту ({ $kind })
alert-withdrawn-kept = Сервер відповів так двічі, з перервою в кілька годин. Останній текст збережено: <code>{ $number }</code>
alert-and-more = { $names } і ще { $count }
alert-matched = <i>Збіг: { $reasons }</i>
alert-more =
    { $count ->
        [one] … і ще { $count } абзац: відкрийте текст.
        [few] … і ще { $count } абзаци: відкрийте текст.
       *[many] … і ще { $count } абзаців: відкрийте текст.
    }
alert-way = <i>Від проєкту до ухваленого тексту:</i>
alert-cite = Цитата: <code>{ $citation }</code>
alert-became = <i>Що з цим сталося:</i>
alert-difference = <i>Що змінилося:</i>
alert-whole = Уся різниця: <b>{ $reference }</b>
alert-in-text = { $kind } { $reference }
alert-before = до цієї зміни

note-partial = <i>Лише текст зі стрічки: саму сторінку прочитати поки не вдалося.</i>
note-generic-layout = <i>Верстка сторінки незнайома; щось могло не прочитатися.</i>
note-other-language = <i>Опубліковано не тією мовою, яку запитували.</i>

kind-motion = проєкт резолюції
kind-joint-motion = спільний проєкт резолюції
kind-adopted-text = ухвалений текст
kind-report = доповідь
kind-corrigendum = виправлення
kind-press-release = пресреліз
kind-statement = заява
kind-election = сторінка про вибори
kind-file = документ
kind-page = сторінка

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = пункт
label-recital = преамбула
label-citation = посилання
label-footnote = виноска
label-indent = абзац

## Parts of a text without labels.

part-title = заголовок
part-heading = підзаголовок
part-text = текст
part-citation = посилання
part-recital = преамбула
part-paragraph = пункт
part-footnote = виноска

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b>: не знайдено у версії документа іншою мовою ({ $language }; { $kind })
alert-respelled = 🌐 <b>{ $names }</b>: інакше написано у версії документа іншою мовою ({ $language }; { $kind })
alert-corrected = 📝 <b>{ $names }</b>: є в тексті, який виправлено ({ $kind })
alert-only-here = 🔔 <b>{ $names }</b>: лише у версії документа цією мовою ({ $language }; { $kind })
alert-says-here = <i>У цьому місці версії ({ $language }) сказано:</i>
alert-in-language = версія: { $language }
alert-corrigendum-says = <i>У виправленні сказано:</i>
between-missing = · Жодного написання імені в цій версії не знайдено ({ $language }).
between-respelled = · У цій версії ({ $language }) написано «{ $written }», в іншій ({ $beside }) — «{ $other }».
between-only-here = · В іншій версії не знайдено ({ $language }).
role-operative = { $label }, постановляюча частина
role-not-operative = { $label }, не постановляюча частина
note-provisional = <i>Попередня редакція: остаточна може відрізнятися.</i>
note-definitive = <i>Остаточний текст замінив попередній{ $extent }.</i>
note-edited = <i>Правка тексту{ $extent }.</i>
note-whole-page = <i>Текст зі стрічки замінено повною сторінкою.</i>
note-corrects = <i>Виправляє { $texts }.</i>
note-corrects-another = <i>Виправляє інший текст.</i>
