settings-summary = мова, часовий пояс, тихі години, що дзвонить
settings-help =
    Усі налаштування в одному повідомленні; змінюють їх кнопки.
    Можна й написати:
    <code>/settings language ru</code>
    <code>/settings timezone Almaty</code>
    <code>/settings quiet 22-7</code>
settings-head = ⚙️ <b>Налаштування</b> цього чату
settings-unknown = ✗ Налаштування «{ $name }» немає.
settings-misunderstood = ✗ Не розумію «{ $text }».
settings-back = ‹ Усі налаштування
settings-digest = Огляди

settings-language = Мова
settings-language-about = Команди лишаються англійськими. Написати можна так: <code>/settings language ru</code>

settings-timezone = Часовий пояс
settings-timezone-now = { $place }, зараз { $at }
settings-timezone-about =
    За ним ідуть тихі години й огляди. Надішліть своє місто будь-якою мовою або різницю з UTC:
    <code>/settings timezone Almaty</code>
    <code>/settings timezone UTC+5</code>

settings-quiet = Тихі години
settings-quiet-off = немає
settings-quiet-about =
    У ці години ніщо не дзвонить; знайдене надходить, коли вони скінчаться.
    Інші години: <code>/settings quiet 22-7</code>
    Без них: <code>/settings quiet off</code>

settings-urgent = Термінове в тихі години
settings-urgent-on = надходить одразу
settings-urgent-off = чекає
settings-urgent-about =
    Термінове – це найперша згадка та ім’я, яке прибрали з тексту. Чи можна заради цього порушити тихі години?
    <code>/settings urgent on</code>

settings-mode = Знахідки надходять
settings-mode-instant = одразу
settings-mode-daily = у щоденному огляді
settings-mode-weekly = у щотижневому огляді
settings-mode-about =
    Для всіх, для кого не вибрано свого.
    <code>/settings mode instant</code>

settings-possible = Можливий однофамілець
settings-possible-ring = теж дзвонить
settings-possible-digest = в огляді
settings-possible-hide = не показувати
settings-possible-about =
    Що робити, якщо в тексті, можливо, названо іншу людину з тим самим ім’ям.
    <code>/settings possible digest</code>

settings-diff = Зміни в тексті
settings-diff-full = старі й нові слова
settings-diff-added = лише нові слова
settings-diff-summary = стисло
settings-diff-about =
    Скільки зі зміненого показувати у сповіщенні.
    <code>/settings diff full</code>

settings-sources = Джерела
settings-sources-all = дзвонять усі
settings-sources-off = дзвонять усі, крім { $names }
settings-sources-about = Джерело без ✓ не дзвонить; його знахідки чекають огляду. Натискання перемикає.

settings-empty = Порожній огляд
settings-empty-on = один рядок
settings-empty-off = не надсилати
settings-empty-about =
    Рядок каже, що було перевірено, щоб мовчання не було загадкою.
    <code>/settings empty off</code>
