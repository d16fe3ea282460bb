### Turning the pages of long answers.

page-back = ◀ Zurück
page-next = Weiter ▶
