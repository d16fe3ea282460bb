history-summary = усі тексти з цим ім’ям, за датами
history-help =
    Перелічує тексти, де названо людину, згадано статтю або стоять потрібні слова; спершу нові. Стежити за ними для цього не обов’язково.
    Людина, у будь-якому написанні й будь-якій писемності: <code>/history Mirela Costandache</code>
    Стаття: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-whom =
    Чию історію показати?
    Людина, у будь-якому написанні й будь-якій писемності: <code>/history Mirela Costandache</code>
    Стаття: <code>/history Article 174 of the Criminal Code of Kazakhstan</code>
history-not-understood =
    { $reason }
    Наприклад: <code>/history { $example }</code>
history-nothing =
    { $count ->
        [0] Я ще не прочитав жодного тексту, тому про <b>{ $query }</b> поки нічого немає.
        [one] <b>{ $query }</b>: жодної згадки; прочитано { $count } текст.
        [few] <b>{ $query }</b>: жодної згадки; прочитано { $count } тексти.
       *[many] <b>{ $query }</b>: жодної згадки; прочитано { $count } текстів.
    }
    Щоб дізнатися про першу: <code>/watch { $query }</code>
history-head =
    📜 <b>{ $query }</b>: { $count ->
        [one] { $count } текст
        [few] { $count } тексти
       *[many] { $count } текстів
    }
history-span = Перша згадка: { $first }; остання: { $last }
history-newest = Лише найновіші: в архіві більше, ніж можна прочитати за один раз.
history-undated = без дати
history-gone = тепер там цього немає
history-possible = можливо, однофамілець
