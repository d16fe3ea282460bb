### What changed between two texts, and what it means.

change-added = Added
change-removed = Removed
change-changed = Changed
change-moved = Moved
change-split = Split
change-merged = Merged
change-heading = { $change }: { $place }
change-edited = { $change } and edited: { $place }
effect-added = { $subjects } added
effect-removed = { $subjects } removed
effect-respelled = { $subjects } (spelling)
effect-weaker = { $subjects } (weaker)
effect-stronger = { $subjects } (stronger)
effect-as-strong = { $subjects } (as strong)
effect-other = { $subjects }
aside-before = (before in { $places })
aside-still = (still in { $places })
whence-moved = moved from { $place }
whence-split = split from { $place }
whence-merged = merged from { $place }
whence-before = { $place } before
aside-more =
    { $count ->
        [one] { $places } and one more place
       *[other] { $places } and { $count } more places
    }
change-none = No difference in the words.

## How much changed, and where.

extent-words =
    { $count ->
        [one] one word changed in { $places }
       *[other] { $count } words changed in { $places }
    }
extent-paragraphs = { $count } paragraphs
extent-added = { $places } added
extent-removed = { $places } removed
extent-moved = { $places } moved
extent-split = { $places } split
extent-merged = { $places } merged
