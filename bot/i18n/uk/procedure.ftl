procedure-summary = шлях резолюції: кого додали, кого прибрали
procedure-help =
    Показує, де в кожному тексті процедури є те, за чим ви стежите, і де це додали, прибрали або перенесли до преамбули.
    <code>/procedure 2021/2544</code>
    Усі імена й статті, не лише ваші: <code>/procedure 2021/2544 all</code>
procedure-which =
    Яка процедура? Її номер стоїть під назвою тексту.
    <code>/procedure 2021/2544</code>
    Усі імена й статті, не лише ваші: <code>/procedure 2021/2544 all</code>
procedure-unknown = Текстів процедури { $number } я поки не знаю.
procedure-all = Усі імена й статті, які є в текстах:
procedure-head = <b>Процедура { $number }</b>
procedure-signs = ➕ додано, ❌ прибрано: порівняно з попереднім етапом.
