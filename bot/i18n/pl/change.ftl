### What changed between two texts, and what it means.

change-added = Dodano
change-removed = Usunięto
change-changed = Zmieniono
change-moved = Przeniesiono
change-split = Podzielono
change-merged = Połączono
change-heading = { $change }: { $place }
change-edited = { $change } i zmieniono: { $place }
effect-added = dodano: { $subjects }
effect-removed = usunięto: { $subjects }
effect-respelled = { $subjects } (pisownia)
effect-weaker = { $subjects } (słabiej)
effect-stronger = { $subjects } (mocniej)
effect-as-strong = { $subjects } (tak samo mocno)
effect-other = { $subjects }
aside-before = (wcześniej: { $places })
aside-still = (nadal: { $places })
whence-moved = przeniesiono, wcześniej: { $place }
whence-split = wydzielono, wcześniej: { $place }
whence-merged = połączono, wcześniej: { $place }
whence-before = wcześniej: { $place }
aside-more = { $places } i jeszcze { $count }
change-none = Słowa te same.

## How much changed, and where.

extent-words =
    { $count ->
        [one] zmieniono { $count } słowo ({ $places })
        [few] zmieniono { $count } słowa ({ $places })
       *[many] zmieniono { $count } słów ({ $places })
    }
extent-paragraphs =
    { $count ->
        [one] { $count } akapit
        [few] { $count } akapity
       *[many] { $count } akapitów
    }
extent-added = dodano: { $places }
extent-removed = usunięto: { $places }
extent-moved = przeniesiono: { $places }
extent-split = podzielono: { $places }
extent-merged = połączono: { $places }
