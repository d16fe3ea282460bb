watch-summary = стежити за людиною, статтею чи словами
watch-help =
    Дзвонить, коли в тексті названо людину, згадано статтю або є потрібні слова.
    Людина: <code>/watch Mirela Costandache</code>
    З іншими іменами: <code>/watch Mirela Costandache = Мирела Костандаке, Mira Vrba</code>
    Стаття: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Увесь закон: <code>/watch any article of the EPCA</code>
    Точні слова: <code>/watch "state of emergency"</code>
    Запит: <code>/watch prison NEAR/10 (journalist OR blogger) NOT type:press source:ep lang:en</code>
    Кілька одразу: кожен запис з нового рядка або вставлений список імен. Інші написання імені, зокрема іншою писемністю, я знаходжу сам.
watch-whom =
    За ким або чим стежити?
    Людина: <code>/watch Mirela Costandache</code>
    Стаття: <code>/watch Article 174 of the Criminal Code of Kazakhstan</code>
    Точні слова: <code>/watch "state of emergency"</code>
    Докладніше: /help watch
watch-full = Ваш список повний ({ $count }). Звільніть місце командою /unwatch і спробуйте ще раз.
watch-already = вже у списку
watch-known = • <b>{ $watch }</b> — ви вже за цим стежите, номер { $number }.
watch-widened = ✓ { $number } · <b>{ $watch }</b> — додано інші імена.
watch-added = ✓ { $number } · <b>{ $watch }</b>
watch-card = { $number } · <b>{ $watch }</b>
watch-gone = Цього запису вже немає. Що є у списку, показує /list.
watch-too-late = Минуло забагато часу. Надішліть, будь ласка, ще раз.
watch-spellings = Знаходжу в будь-якому написанні й з будь-яким закінченням, наприклад { $spellings }.
watch-any-spelling = Знаходжу в будь-якому написанні, будь-якій писемності й з будь-яким закінченням.
watch-risk-one-word = ⚠ Лише одне слово: дзвонитимуть і згадки інших людей, яких так звати. Додайте ім’я, якщо знаєте.
watch-risk-short = ⚠ «{ $name }» — коротке слово: інші можуть звучати схоже. Перевірте перші знахідки уважно.
watch-risk-frequent = ⚠ { $name } — поширене ім’я: може дзвонити й згадка однофамільця. Додайте ще й друге ім’я.
watch-risk-ordinary = ⚠ «{ $name }» — ще й звичайне слово: дзвонив би майже кожен текст. Додайте слова, поруч із якими воно стоїть.
watch-risk-short-acronym = ⚠ «{ $name }» — коротка назва: так можуть називатися й інші організації. Стежте також за повною назвою.
watch-archive =
    { $count ->
        [1] В архіві є один текст:
       *[other] Останні тексти в архіві ({ $count }):
    }
watch-archive-none = В архіві таких текстів поки немає.
watch-volume =
    { $count ->
        [0] Очікуйте менше ніж один текст на місяць.
        [one] Очікуйте приблизно { $count } текст на місяць.
        [few] Очікуйте приблизно { $count } тексти на місяць.
       *[many] Очікуйте приблизно { $count } текстів на місяць.
    }
watch-correction = Ви стежите також за { $number } · <b>{ $watch }</b>. Якщо це виправлення, приберіть старий запис.
button-correction = Прибрати старий, { $number }
watch-doubtful = Що робити зі знахідками, де може йтися про однофамільця?
watch-several =
    { $count ->
        [0] <b>Нічого нового не додано.</b>
        [one] <b>Додано { $count } запис:</b>
        [few] <b>Додано { $count } записи:</b>
       *[many] <b>Додано { $count } записів:</b>
    }
watch-not-all =
    { $count ->
        [one] Не додано { $count } рядок:
        [few] Не додано { $count } рядки:
       *[many] Не додано { $count } рядків:
    }
watch-undo = Скасувати: <code>/unwatch { $numbers }</code>
