### What changed between two texts, and what it means.

change-added = Қосылды
change-removed = Алынды
change-changed = Өзгерді
change-moved = Көшірілді
change-split = Бөлінді
change-merged = Біріктірілді
change-heading = { $change }: { $place }
change-edited = { $change } және өзгерді: { $place }
effect-added = қосылды: { $subjects }
effect-removed = алынды: { $subjects }
effect-respelled = { $subjects } (жазылуы)
effect-weaker = { $subjects } (әлсіздеу)
effect-stronger = { $subjects } (күштірек)
effect-as-strong = { $subjects } (күші бірдей)
effect-other = { $subjects }
aside-before = (бұрын: { $places })
aside-still = (қалды: { $places })
whence-moved = көшірілді, бұрын: { $place }
whence-split = бөлінді, бұрын: { $place }
whence-merged = біріктірілді, бұрын: { $place }
whence-before = бұрын: { $place }
aside-more = { $places } және тағы { $count }
change-none = Сөздері бірдей.

## How much changed, and where.

extent-words = { $count } сөз өзгерді ({ $places })
extent-paragraphs = { $count } абзац
extent-added = қосылды: { $places }
extent-removed = алынды: { $places }
extent-moved = орны ауысты: { $places }
extent-split = бөлінді: { $places }
extent-merged = біріктірілді: { $places }
