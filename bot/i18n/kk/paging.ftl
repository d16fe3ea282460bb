### Turning the pages of long answers.

page-back = ◀ Артқа
page-next = Әрі қарай ▶
