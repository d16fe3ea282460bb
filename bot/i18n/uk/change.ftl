### What changed between two texts, and what it means.

change-added = Додано
change-removed = Прибрано
change-changed = Змінено
change-moved = Перенесено
change-split = Розділено
change-merged = Об’єднано
change-heading = { $change }: { $place }
change-edited = { $change } і змінено: { $place }
effect-added = додано: { $subjects }
effect-removed = прибрано: { $subjects }
effect-respelled = { $subjects } (написання)
effect-weaker = { $subjects } (слабше)
effect-stronger = { $subjects } (сильніше)
effect-as-strong = { $subjects } (тієї ж сили)
effect-other = { $subjects }
aside-before = (раніше: { $places })
aside-still = (лишилося: { $places })
whence-moved = перенесено, було: { $place }
whence-split = виділено, було: { $place }
whence-merged = об’єднано, було: { $place }
whence-before = раніше: { $place }
aside-more = { $places } і ще { $count }
change-none = Слова ті самі.

## How much changed, and where.

extent-words =
    { $count ->
        [one] змінено { $count } слово ({ $places })
        [few] змінено { $count } слова ({ $places })
       *[many] змінено { $count } слів ({ $places })
    }
extent-paragraphs =
    { $count ->
        [one] { $count } абзац
        [few] { $count } абзаци
       *[many] { $count } абзаців
    }
extent-added = додано: { $places }
extent-removed = вилучено: { $places }
extent-moved = перенесено: { $places }
extent-split = розділено: { $places }
extent-merged = об'єднано: { $places }
