### What changed between two texts, and what it means.

change-added = Добавлено
change-removed = Убрано
change-changed = Изменено
change-moved = Перенесено
change-split = Разделено
change-merged = Объединено
change-heading = { $change }: { $place }
change-edited = { $change } и изменено: { $place }
effect-added = добавлено: { $subjects }
effect-removed = убрано: { $subjects }
effect-respelled = { $subjects } (написание)
effect-weaker = { $subjects } (слабее)
effect-stronger = { $subjects } (сильнее)
effect-as-strong = { $subjects } (той же силы)
effect-other = { $subjects }
aside-before = (раньше: { $places })
aside-still = (осталось: { $places })
whence-moved = перенесено, было: { $place }
whence-split = выделено, было: { $place }
whence-merged = объединено, было: { $place }
whence-before = раньше: { $place }
aside-more = { $places } и ещё { $count }
change-none = Слова те же.

## How much changed, and where.

extent-words =
    { $count ->
        [one] изменено { $count } слово ({ $places })
        [few] изменено { $count } слова ({ $places })
       *[many] изменено { $count } слов ({ $places })
    }
extent-paragraphs =
    { $count ->
        [one] { $count } абзац
        [few] { $count } абзаца
       *[many] { $count } абзацев
    }
extent-added = добавлено: { $places }
extent-removed = убрано: { $places }
extent-moved = перенесено: { $places }
extent-split = разделено: { $places }
extent-merged = объединено: { $places }
