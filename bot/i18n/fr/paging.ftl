### Turning the pages of long answers.

page-back = ◀ Retour
page-next = Suite ▶
