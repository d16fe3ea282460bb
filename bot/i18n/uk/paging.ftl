### Turning the pages of long answers.

page-back = ◀ Назад
page-next = Далі ▶
