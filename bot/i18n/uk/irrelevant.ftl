irrelevant-summary = повідомити, що сповіщення було зайвим
irrelevant-help =
    Позначає, що сповіщення вам не потрібне, і пропонує, як отримувати менше таких.
    Дайте відповідь на сповіщення командою /irrelevant або натисніть кнопку під ним.
irrelevant-which = Яке сповіщення? Дайте на нього відповідь командою /irrelevant або натисніть кнопку під ним.
irrelevant-nothing = У цьому тексті більше немає нічого з вашого списку. Що в ньому зараз: /list
irrelevant-toast = Позначено, дякую
irrelevant-thanks = Дякую, позначено.
irrelevant-known = Ви вже про це казали, дякую.
irrelevant-choices =
    Щоб таких було менше, вимкніть звук або приберіть ім’я зі списку. Друге ім’я чи псевдонім робить пошук точнішим:
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 дн.: { $watch }
irrelevant-off = ✖ { $watch }
