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
