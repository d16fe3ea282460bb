irrelevant-summary = zgłoszenie, że alert był zbędny
irrelevant-help =
    Odnotowuje, że alert był zbędny, i podpowiada, jak dostawać mniej takich.
    Proszę odpowiedzieć na alert poleceniem /irrelevant albo nacisnąć przycisk pod nim.
irrelevant-which = Który alert? Proszę odpowiedzieć na niego poleceniem /irrelevant albo nacisnąć przycisk pod nim.
irrelevant-nothing = Nic w tym tekście nie należy już do Państwa listy. Co na niej jest: /list
irrelevant-toast = Odnotowano, dziękuję
irrelevant-thanks = Dziękuję, odnotowano.
irrelevant-known = To już wiem, dziękuję.
irrelevant-choices =
    Aby takich było mniej, można wyciszyć pozycję albo usunąć ją z listy. Drugie imię lub alias zwiększa pewność:
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 dni: { $watch }
irrelevant-off = ✖ { $watch }
