procedure-summary = droga rezolucji: kogo dodano, kogo usunięto
procedure-help =
    Pokazuje, gdzie w każdym tekście procedury jest to, co Państwo obserwują, i gdzie to dodano, usunięto albo przeniesiono do motywów.
    <code>/procedure 2021/2544</code>
    Wszystkie nazwiska i artykuły, nie tylko z listy: <code>/procedure 2021/2544 all</code>
procedure-which =
    Która procedura? Jej numer stoi pod tytułem tekstu.
    <code>/procedure 2021/2544</code>
    Wszystkie nazwiska i artykuły, nie tylko z listy: <code>/procedure 2021/2544 all</code>
procedure-unknown = Nie znam jeszcze żadnego tekstu procedury { $number }.
procedure-all = Wszystkie nazwiska i artykuły, które są w tekstach:
procedure-head = <b>Procedura { $number }</b>
procedure-signs = ➕ dodano, ❌ usunięto: względem poprzedniego etapu.
