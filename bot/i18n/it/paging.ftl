### Turning the pages of long answers.

page-back = ◀ Indietro
page-next = Avanti ▶
